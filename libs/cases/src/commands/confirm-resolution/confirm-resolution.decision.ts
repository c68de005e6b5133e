import type { Procedure } from '@crosswalk/procedures';
import type { CaseClosed, ResolutionConfirmed } from '../../case/events.js';
import { requireAnswerable } from '../../case/guards.decision.js';
import type { UnitId } from '../../case/ids.js';
import type { Case } from '../../case/state.js';

/** `unit`: the community on whose behalf it is said. */
export type ConfirmResolution = ResolutionConfirmed['data'] & Readonly<{ unit: UnitId }>;

/** What the community confirms is closed in the same breath. */
export const confirmResolution = (
  command: ConfirmResolution,
  state: Case,
  rules: Procedure,
): readonly (ResolutionConfirmed | CaseClosed)[] => {
  const { unit: _unit, ...confirmation } = command;

  requireAnswerable(state, command, rules);

  return [
    { type: 'ResolutionConfirmed', data: confirmation },
    { type: 'CaseClosed', data: { by: command.by, at: command.at } },
  ];
};
