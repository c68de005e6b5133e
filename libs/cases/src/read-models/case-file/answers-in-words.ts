import type { Answer, Procedure, Question } from '@crosswalk/procedures';
import type { Description } from '../../case/events.js';

export type AnswerInWords = Readonly<{ question: string; asked: string; answer: string }>;

/** What was answered to the questions about a category, as one reads it. */
export const answersInWords = (
  { category, answers = {} }: Pick<Description, 'category' | 'answers'>,
  { categories }: Procedure,
  language: 'zh' | 'en',
): readonly AnswerInWords[] => {
  const questions = categories.find(({ id }) => id === category)?.questions ?? [];
  return questions.flatMap((question) => {
    const answer = answers[question.id];
    return answer === undefined
      ? []
      : [{ question: question.id, asked: question[language], answer: inWords(question, answer, language) }];
  });
};

const YES_NO = { zh: ['否', '是'], en: ['no', 'yes'] } as const;

const inWords = (question: Question, answer: Answer, language: 'zh' | 'en'): string => {
  if (question.type === 'choice') return question.choices.find(({ id }) => id === answer)?.[language] ?? String(answer);
  if (typeof answer === 'boolean') return YES_NO[language][answer ? 1 : 0];
  const unit = question.type === 'number' ? question.unit?.[language] : undefined;
  return unit ? `${answer} ${unit}` : String(answer);
};
