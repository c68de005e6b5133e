import type { CaseSupervised } from '../../case/events.js';
import { requireOpen } from '../../case/guards.decision.js';
import type { Day } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

/** `today`: the day at the installation, for telling whether the answer is due in the past. */
export type SuperviseCase = CaseSupervised['data'] & Readonly<{ today: Day }>;

/** A case under supervision may be put under it again: there is another reason, or another day to answer by. */
export const superviseCase = (command: SuperviseCase, state: Case): readonly CaseSupervised[] => {
  const { today, ...supervision } = command;
  const { answerBy } = supervision;

  requireOpen(state);
  if (answerBy !== undefined && answerBy < today) throw new CaseRejected('answer-due-in-the-past');

  return [{ type: 'CaseSupervised', data: supervision }];
};
