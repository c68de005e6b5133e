import type { Procedure } from '@crosswalk/procedures';
import type { ResidentAnswered } from '../../case/events.js';
import { requireInOrder, requireNotSuspended, requireOpen, requireStep } from '../../case/guards.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

const MOST_ANSWERS = 10;

export type AnswerAsResident = ResidentAnswered['data'];

/**
 * A resident's word on the resolution that stands; each code has one, and none replaces another's. It decides nothing: the
 * community confirms, and reads it before.
 */
export const answerAsResident = (
  command: AnswerAsResident,
  state: Case,
  rules: Procedure,
): readonly ResidentAnswered[] => {
  requireOpen(state);
  if (state.stage !== 'resolved') throw new CaseRejected('case-not-resolved');
  requireNotSuspended(state);
  requireStep(rules, 'confirmation');
  requireInOrder(command.at, state);
  const { solved, satisfied, comment, from } = command;
  const before = state.residentAnswers.find((one) => one.from === from?.id);
  if (before && before.solved === solved && before.satisfied === satisfied && before.comment === comment) return [];
  // Whoever holds a code is nobody we know, and what is recorded stays.
  if (before && before.times >= MOST_ANSWERS)
    throw new CaseRejected('too-many-answers', { most: String(MOST_ANSWERS) });

  return [{ type: 'ResidentAnswered', data: command }];
};
