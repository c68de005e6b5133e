import type { UnitMerged } from '../../unit/events.js';
import { requireEstablished, requireStanding } from '../../unit/guards.decision.js';
import type { UnitId } from '../../unit/ids.js';
import { UnitRejected } from '../../unit/rejections.js';
import type { EstablishedUnit, UnitState } from '../../unit/state.js';

export type MergeUnit = Omit<UnitMerged['data'], 'name' | 'into'> & Readonly<{ unit: UnitId; into: UnitId }>;

/** `successor`: the unit it goes into. `clashes`: names that both have below them, and that are told apart by that alone. */
export const mergeUnit = (
  { unit, into, ...done }: MergeUnit,
  state: UnitState,
  successor: EstablishedUnit,
  clashes: readonly string[] = [],
): readonly UnitMerged[] => {
  requireEstablished(state);
  const { name, kind, end } = state;
  if (end?.how === 'merged' && end.into.id === into) return [];
  requireStanding(state);
  if (unit === into) throw new UnitRejected('unit-into-itself', { name }, 'into');
  if (successor.kind !== kind) {
    throw new UnitRejected(
      'unit-of-another-kind',
      { name: successor.name, kind: successor.kind, wanted: kind },
      'into',
    );
  }
  requireStanding(successor, 'into');
  if (clashes.length > 0) {
    throw new UnitRejected('names-would-clash', { name, into: successor.name, names: clashes.join('、') }, 'into');
  }

  return [{ type: 'UnitMerged', data: { name, into: { id: into, name: successor.name }, ...done } }];
};
