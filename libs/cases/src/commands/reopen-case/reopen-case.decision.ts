import type { CaseReopened } from '../../case/events.js';
import { requireCommunity, requireFiled, requireInOrder, requireNotSuspended } from '../../case/guards.decision.js';
import type { UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

/** `unit`: the community that asks; absent when the coordinator does. */
export type ReopenCase = CaseReopened['data'] & Readonly<{ unit?: UnitId }>;

export const reopenCase = (command: ReopenCase, state: Case): readonly CaseReopened[] => {
  const { unit, ...reopening } = command;

  requireFiled(state);
  if (state.stage !== 'closed') throw new CaseRejected('case-not-closed');
  requireNotSuspended(state);
  if (unit !== undefined) requireCommunity(state, unit);
  requireInOrder(command.at, state);

  return [{ type: 'CaseReopened', data: reopening }];
};
