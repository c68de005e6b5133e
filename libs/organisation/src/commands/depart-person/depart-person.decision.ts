import type { PersonLeft } from '../../person/events.js';
import { requireRegistered } from '../../person/guards.decision.js';
import type { PersonState } from '../../person/state.js';

export type DepartPerson = PersonLeft['data'];

/** Somebody leaves, and with them every post they hold. */
export const departPerson = (command: DepartPerson, state: PersonState): readonly PersonLeft[] => {
  requireRegistered(state);
  if (state.left) return [];

  return [{ type: 'PersonLeft', data: command }];
};
