import type { Answer, Condition, Question } from '../procedure.js';
import type { YamlPlace } from './yaml-place.js';

/** When a question is asked: an earlier one, and one of the answers it can have. */
export const readCondition = (place: YamlPlace, earlier: readonly Question[]): Condition | undefined => {
  place.only('question', 'is');
  const id = place.at('question').text();
  const question = earlier.find((one) => one.id === id);
  if (!question) {
    if (id !== '') place.at('question').complain('question-unknown', { value: id });
    return undefined;
  }
  if (question.type === 'text' || question.type === 'day') {
    place.at('question').complain('question-undecided', { value: id, type: question.type });
    return undefined;
  }
  const { value } = place.at('is');
  if (isPossible(question, value)) return { question: id, is: value };
  place.at('is').complain('answer-impossible', { question: id, known: possibleAnswers(question) });
  return undefined;
};

const isPossible = (question: Question, value: unknown): value is Answer => {
  switch (question.type) {
    case 'choice':
      return question.choices.some(({ id }) => id === value);
    case 'yes-no':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && value >= (question.min ?? -Infinity) && value <= (question.max ?? Infinity);
    case 'text':
    case 'day':
      return false;
  }
};

const possibleAnswers = (question: Question): string => {
  if (question.type === 'choice') return question.choices.map(({ id }) => id).join(', ');
  if (question.type === 'number') return `${question.min ?? '…'} – ${question.max ?? '…'}`;
  return 'true, false';
};
