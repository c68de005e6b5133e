import type { ResidentId } from './ids.js';
import type { Asker } from './reading.policy.js';
import type { FiledCase } from './state.js';

/** The residents on a case that somebody can be told of: a community those that it was told of itself, others all. */
export const residentsFor = ({ role, unit }: Asker, { residents }: FiledCase): readonly ResidentId[] => {
  const theirs = role === 'community-staff' ? residents.filter(({ toldIn }) => toldIn === unit?.id) : residents;
  return [...new Set(theirs.map(({ id }) => id))];
};
