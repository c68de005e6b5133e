import type { CaseWithdrawn } from '../../case/events.js';
import { requireCommunity, requireFiled, requireInOrder, requireOpen } from '../../case/guards.decision.js';
import type { UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

/** `unit`: the community on whose behalf it is said. */
export type WithdrawCase = CaseWithdrawn['data'] & Readonly<{ unit: UnitId }>;

export const withdrawCase = (command: WithdrawCase, state: Case): readonly CaseWithdrawn[] => {
  const { unit, ...withdrawal } = command;

  requireFiled(state);
  if (state.stage === 'withdrawn') return [];
  requireOpen(state);
  requireCommunity(state, unit);
  if (state.stage === 'resolved') throw new CaseRejected('case-already-resolved');
  requireInOrder(command.at, state);

  return [{ type: 'CaseWithdrawn', data: withdrawal }];
};
