import type { Unit } from '../api/client.js';

type Placed = Pick<Unit, 'id' | 'parent' | 'now'>;

/** Whether a unit is, or stands or has gone under, the one at the top. */
export const standsUnder = (unit: Placed, top: string, units: readonly Placed[]): boolean => {
  const today = unit.now?.id ?? unit.id;
  if (today === top) return true;
  const parent = (units.find(({ id }) => id === today) ?? unit).parent;
  const above = units.find(({ id }) => id === parent);
  return above !== undefined && standsUnder(above, top, units);
};
