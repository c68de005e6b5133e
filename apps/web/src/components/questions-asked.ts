import type { Schemas } from '../api/client.js';

export type Question = Schemas['QuestionDto'];
type Condition = Pick<Question, 'id' | 'when'>;

/** The questions to ask, given the answers so far: a condition counts only while its own question is asked. */
export const questionsAsked = <Asked extends Condition>(
  questions: readonly Asked[],
  answers: Readonly<Record<string, unknown>>,
): readonly Asked[] => {
  const asked = new Set<string>();
  for (const { id, when } of questions) {
    if (!when || (asked.has(when.question) && answers[when.question] === when.is)) asked.add(id);
  }
  return questions.filter(({ id }) => asked.has(id));
};
