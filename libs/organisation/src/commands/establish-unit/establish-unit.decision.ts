import type { UnitEstablished, UnitKind } from '../../unit/events.js';
import { requireStanding } from '../../unit/guards.decision.js';
import { UnitRejected } from '../../unit/rejections.js';
import type { UnitState } from '../../unit/state.js';

export type EstablishUnit = UnitEstablished['data'];

const PARENTS: Readonly<Record<UnitKind, readonly UnitKind[]>> = {
  district: [],
  subdistrict: ['district'],
  community: ['subdistrict', 'district'],
  grid: ['community'],
  building: ['community', 'subdistrict'],
  department: ['district'],
  organisation: ['district', 'subdistrict', 'community'],
  team: ['district', 'subdistrict', 'community'],
};

// Anywhere else they would be of nobody's concern.
const NEVER_ALONE: readonly UnitKind[] = ['grid', 'building'];

/** `parentKind`: what the named parent is, when one is named. */
export const establishUnit = (
  command: EstablishUnit,
  state: UnitState,
  parentKind?: UnitKind,
): readonly UnitEstablished[] => {
  if (state.established) return [];
  const { kind } = command;
  if (parentKind === undefined && NEVER_ALONE.includes(kind))
    throw new UnitRejected('parent-missing', { kind }, 'parent');
  if (parentKind !== undefined && !PARENTS[kind].includes(parentKind)) {
    throw new UnitRejected('parent-of-wrong-kind', { kind, parentKind }, 'parent');
  }

  return [{ type: 'UnitEstablished', data: command }];
};

/** Refuses a name that a unit of that kind has, had, or ended under: `taken` says whether another one has it now. */
export const requireNewName = ({ kind, name }: EstablishUnit, state: UnitState, taken: boolean): void => {
  if (taken) throw new UnitRejected('unit-name-taken', { kind, name }, 'name');
  if (!state.established) return;
  if (state.name !== name) throw new UnitRejected('unit-called-otherwise', { kind, name, now: state.name }, 'name');
  requireStanding(state, 'name');
};
