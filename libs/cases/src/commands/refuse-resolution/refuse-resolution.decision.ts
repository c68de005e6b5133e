import type { Procedure } from '@crosswalk/procedures';
import type { CaseReopened, ResolutionRefused } from '../../case/events.js';
import { requireAnswerable } from '../../case/guards.decision.js';
import type { UnitId } from '../../case/ids.js';
import type { Case } from '../../case/state.js';

/** `unit`: the community on whose behalf it is said. */
export type RefuseResolution = ResolutionRefused['data'] & Readonly<{ unit: UnitId }>;

/** What the community refuses goes back to its lead, on the old clock. */
export const refuseResolution = (
  command: RefuseResolution,
  state: Case,
  rules: Procedure,
): readonly (ResolutionRefused | CaseReopened)[] => {
  const { unit: _unit, ...refusal } = command;
  const { by, at, reason } = refusal;

  requireAnswerable(state, command, rules);

  return [
    { type: 'ResolutionRefused', data: refusal },
    { type: 'CaseReopened', data: { by, at, reason } },
  ];
};
