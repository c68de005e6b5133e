import type { PersonLeft } from '../../person/events.js';
import { requireNotOwnAdministration, requireRegistered } from '../../person/guards.decision.js';
import type { PersonId } from '../../person/ids.js';
import type { PersonState } from '../../person/state.js';

/** `person`: who leaves. */
export type DepartPerson = PersonLeft['data'] & Readonly<{ person: PersonId }>;

/** Somebody leaves, and with them every post they hold. */
export const departPerson = ({ person, ...leaving }: DepartPerson, state: PersonState): readonly PersonLeft[] => {
  requireRegistered(state);
  if (state.left) return [];
  requireNotOwnAdministration(person, leaving.by, state.posts);

  return [{ type: 'PersonLeft', data: leaving }];
};
