import type { SupervisionLifted } from '../../case/events.js';
import { requireOpen } from '../../case/guards.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

export type LiftSupervision = SupervisionLifted['data'];

export const liftSupervision = (command: LiftSupervision, state: Case): readonly SupervisionLifted[] => {
  requireOpen(state);
  if (!state.supervised) throw new CaseRejected('case-not-supervised');

  return [{ type: 'SupervisionLifted', data: command }];
};
