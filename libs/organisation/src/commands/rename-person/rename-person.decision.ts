import type { PersonRenamed } from '../../person/events.js';
import { requirePresent } from '../../person/guards.decision.js';
import type { PersonState } from '../../person/state.js';

export type RenamePerson = Omit<PersonRenamed['data'], 'from'>;

export const renamePerson = (command: RenamePerson, state: PersonState): readonly PersonRenamed[] => {
  requirePresent(state);
  const { name: from } = state;
  if (from.zh === command.name.zh && from.en === command.name.en) return [];

  return [{ type: 'PersonRenamed', data: { from, ...command } }];
};
