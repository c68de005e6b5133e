import { say, type Language } from '@crosswalk/http';
import type { Answer, Category, Procedure, Question } from '@crosswalk/procedures';
import { drawingWords as words, typeWords } from './drawing.words.js';
import { padded, widthOf } from './width.js';

/** Every category with its questions, the answers aligned. */
export const drawCategories = ({ categories }: Procedure, language: Language): readonly string[] => {
  const width = Math.max(...categories.map(({ id }) => widthOf(id)));
  return [
    words.categories[language],
    ...categories.flatMap((category) => [
      `  ${padded(category.id, width)}  ${category[language]}`,
      ...drawQuestions(category, language).map((line) => `      ${line}`),
    ]),
  ];
};

const drawQuestions = ({ questions }: Category, language: Language): readonly string[] => {
  const asked = questions.map((question, at) => {
    const condition = question.when ? conditionOf(question.when, questions.slice(0, at), language) : '';
    const text = `${question.required ? '*' : ' '} ${condition}${question[language]}`;
    return { text, answer: answerOf(question, language) };
  });
  const width = Math.max(0, ...asked.map(({ text }) => widthOf(text)));
  return asked.map(({ text, answer }) => `${padded(text, width)}  ${answer}`);
};

type When = NonNullable<Question['when']>;

/** Names the question that it depends on, unless that is the one right above. */
const conditionOf = ({ question: id, is }: When, before: readonly Question[], language: Language): string => {
  const above = before.findLast(({ when }) => when?.question !== id);
  const question = before.find((one) => one.id === id);
  if (!question) throw new Error(`No question "${id}" comes before`);
  const answer = answerInWords(question, is, language);
  return question === above
    ? say(words.conditionAbove, language, { answer })
    : say(words.condition, language, { question: question[language], answer });
};

const answerInWords = (question: Question, answer: Answer, language: Language): string => {
  if (typeof answer === 'boolean') return answer ? words.yes[language] : words.no[language];
  const choice = question.type === 'choice' ? question.choices.find(({ id }) => id === answer) : undefined;
  return choice?.[language] ?? String(answer);
};

const answerOf = (question: Question, language: Language): string => {
  const type = typeWords[question.type];
  switch (question.type) {
    case 'text':
      return say(type, language, { max: question.max });
    case 'number':
      return say(type, language, { bounds: boundsOf(question, language) });
    case 'choice':
      return say(type, language, { choices: question.choices.map((one) => one[language]).join(words.or[language]) });
    case 'yes-no':
    case 'day':
      return say(type, language);
  }
};

const boundsOf = ({ min, max, unit }: Extract<Question, { type: 'number' }>, language: Language): string => {
  const bounds = min === undefined && max === undefined ? '' : ` ${min ?? ''}..${max ?? ''}`;
  return `${bounds}${unit ? ` ${unit[language]}` : ''}`;
};
