import type { Answer, Answers, Category, Question } from './procedure.js';

export const ANSWER_FAULTS = [
  'not-asked',
  'required',
  'wrong-type',
  'too-long',
  'out-of-range',
  'not-a-choice',
] as const;
export type AnswerFault = Readonly<{ question: string; fault: (typeof ANSWER_FAULTS)[number] }>;

/** What is wrong with the answers, one fault per question. */
export const faultsInAnswers = (category: Category, answers: Answers): readonly AnswerFault[] => {
  const asked = new Set<string>();
  const faults: AnswerFault[] = [];
  for (const question of category.questions) {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    if (isAsked(question, asked, answers)) asked.add(question.id);
    const fault = asked.has(question.id) ? faultIn(question, answer) : faultIfAnswered(answer);
    if (fault) faults.push({ question: question.id, fault });
  }
  const known = new Set(category.questions.map(({ id }) => id));
  const unknown = Object.keys(answers).filter((id) => !known.has(id));
  return [...faults, ...unknown.map((question): AnswerFault => ({ question, fault: 'not-asked' }))];
};

/** The questions to ask, given the answers so far. */
export const questionsAsked = (category: Category, answers: Answers): readonly Question[] => {
  const asked = new Set<string>();
  for (const question of category.questions) if (isAsked(question, asked, answers)) asked.add(question.id);
  return category.questions.filter(({ id }) => asked.has(id));
};

// A condition names an earlier question, so one pass is enough.
const isAsked = ({ when }: Question, asked: ReadonlySet<string>, answers: Answers): boolean =>
  when === undefined || (asked.has(when.question) && answers[when.question] === when.is);

type Fault = AnswerFault['fault'];

const faultIfAnswered = (answer: Answer | undefined): Fault | undefined =>
  answer === undefined ? undefined : 'not-asked';

const faultIn = (question: Question, answer: Answer | undefined): Fault | undefined => {
  if (answer === undefined || (typeof answer === 'string' && answer.trim() === '')) {
    return question.required ? 'required' : undefined;
  }
  switch (question.type) {
    case 'text':
      if (typeof answer !== 'string') return 'wrong-type';
      return [...answer].length > question.max ? 'too-long' : undefined;
    case 'number':
      if (typeof answer !== 'number' || !Number.isFinite(answer)) return 'wrong-type';
      return answer < (question.min ?? -Infinity) || answer > (question.max ?? Infinity) ? 'out-of-range' : undefined;
    case 'yes-no':
      return typeof answer === 'boolean' ? undefined : 'wrong-type';
    case 'day':
      return typeof answer === 'string' && isDay(answer) ? undefined : 'wrong-type';
    case 'choice':
      return question.choices.some(({ id }) => id === answer) ? undefined : 'not-a-choice';
  }
};

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};
