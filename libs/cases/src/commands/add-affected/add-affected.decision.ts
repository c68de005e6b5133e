import type { AffectedPersonAdded } from '../../case/events.js';
import { requireOpen } from '../../case/guards.decision.js';
import type { Case } from '../../case/state.js';

export type AddAffected = AffectedPersonAdded['data'];

export const addAffected = (command: AddAffected, state: Case): readonly AffectedPersonAdded[] => {
  requireOpen(state);

  return [{ type: 'AffectedPersonAdded', data: command }];
};
