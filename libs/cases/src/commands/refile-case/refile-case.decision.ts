import type { CaseRefiled } from '../../case/events.js';
import { requireCommunity, requireInOrder, requireMoving } from '../../case/guards.decision.js';
import type { UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

/** `unit`: the community on whose behalf it is said. */
export type RefileCase = CaseRefiled['data'] & Readonly<{ unit: UnitId }>;

export const refileCase = (command: RefileCase, state: Case): readonly CaseRefiled[] => {
  const { unit, ...refiling } = command;

  requireMoving(state);
  if (state.stage !== 'returned') throw new CaseRejected('case-not-returned');
  requireCommunity(state, unit);
  requireInOrder(command.at, state);

  return [{ type: 'CaseRefiled', data: refiling }];
};
