import type { Procedure } from '@crosswalk/procedures';
import type { CaseReopened, ResolutionRefused } from '../../case/events.js';
import {
  requireCommunity,
  requireInOrder,
  requireNotSuspended,
  requireOpen,
  requireStep,
} from '../../case/guards.decision.js';
import type { UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

/** `unit`: the community on whose behalf it is said. */
export type RefuseResolution = ResolutionRefused['data'] & Readonly<{ unit: UnitId }>;

/** What the community refuses goes back to its lead, on the old clock. */
export const refuseResolution = (
  command: RefuseResolution,
  state: Case,
  rules: Procedure,
): readonly (ResolutionRefused | CaseReopened)[] => {
  const { unit, ...refusal } = command;
  const { by, at, reason } = refusal;

  requireOpen(state);
  if (state.stage !== 'resolved') throw new CaseRejected('case-not-resolved');
  requireNotSuspended(state);
  requireStep(rules, 'confirmation');
  requireCommunity(state, unit);
  requireInOrder(at, state);

  return [
    { type: 'ResolutionRefused', data: refusal },
    { type: 'CaseReopened', data: { by, at, reason } },
  ];
};
