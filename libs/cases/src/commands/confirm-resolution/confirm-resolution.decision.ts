import type { CaseClosed, ResolutionConfirmed } from '../../case/events.js';
import { requireInOrder, requireOpen } from '../../case/guards.decision.js';
import type { UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

/** `unit`: the community on whose behalf it is said. */
export type ConfirmResolution = ResolutionConfirmed['data'] & Readonly<{ unit: UnitId }>;

/** What the community confirms is closed in the same breath. */
export const confirmResolution = (
  command: ConfirmResolution,
  state: Case,
): readonly (ResolutionConfirmed | CaseClosed)[] => {
  const { unit, ...confirmation } = command;

  requireOpen(state);
  if (state.stage !== 'resolved') throw new CaseRejected('case-not-resolved');
  if (state.community.id !== unit)
    throw new CaseRejected('only-its-community-decides', { community: state.community.name });
  requireInOrder(command.at, state);

  return [
    { type: 'ResolutionConfirmed', data: confirmation },
    { type: 'CaseClosed', data: { by: command.by, at: command.at } },
  ];
};
