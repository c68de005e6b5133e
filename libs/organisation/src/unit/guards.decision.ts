import { UnitRejected } from './rejections.js';
import type { EstablishedUnit, UnitState } from './state.js';

/** Refuses a request about a unit that nobody established. */
export function requireEstablished(state: UnitState): asserts state is EstablishedUnit {
  if (!state.established) throw new UnitRejected('unit-not-there');
}

/** Refuses what a unit that has come to its end can no longer do, and names its successor where it has one. */
export const requireStanding = ({ name, end }: Pick<EstablishedUnit, 'name' | 'end'>, field?: string): void => {
  if (end?.how === 'merged') throw new UnitRejected('unit-merged', { name, into: end.into.name }, field);
  if (end) throw new UnitRejected('unit-closed', { name }, field);
};
