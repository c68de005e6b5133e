import type { Words } from '@crosswalk/http';
import { faultsInAnswers, type AnswerFault, type Answers, type Procedure, type Question } from '@crosswalk/procedures';
import { CaseRejected } from '../case/rejections.js';

const faults: Readonly<Record<Exclude<AnswerFault['fault'], 'wrong-type'>, Words>> = {
  'not-asked': { zh: '这里不问这个问题', en: 'this is not asked here' },
  required: { zh: '请回答', en: 'an answer is needed' },
  'too-long': { zh: '回答太长', en: 'the answer is too long' },
  'out-of-range': { zh: '数值超出范围', en: 'the number is out of range' },
  'not-a-choice': { zh: '请从选项中选择', en: 'choose one of the answers offered' },
};

const types: Readonly<Record<Question['type'], Words>> = {
  text: { zh: '应为文字', en: 'the answer must be text' },
  number: { zh: '应为数字', en: 'the answer must be a number' },
  'yes-no': { zh: '应回答是或否', en: 'the answer must be true or false' },
  day: { zh: '应为日期，如 2026-11-22', en: 'the answer must be a day, such as 2026-11-22' },
  choice: faults['not-a-choice'],
};

type Told = Readonly<{ category: string; answers?: Answers }>;

/**
 * Refuses a category that the procedure does not have, and answers that do not fit its questions. `within`: where both
 * stand in the request.
 */
export const requireSoundAnswers = ({ categories }: Procedure, { category, answers = {} }: Told, within = ''): void => {
  const about = categories.find(({ id }) => id === category);
  if (!about) throw new CaseRejected('category-unknown', { category, field: `${within}category` });
  const [first] = faultsInAnswers(about, answers);
  if (!first) return;
  const { question: id, fault } = first;
  const question = about.questions.find((asked) => asked.id === id);
  throw new CaseRejected('answer-wrong', {
    question: question ? { zh: question.zh, en: question.en } : id,
    fault: fault === 'wrong-type' ? types[question?.type ?? 'text'] : faults[fault],
    field: `${within}answers.${id}`,
  });
};
