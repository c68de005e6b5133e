import type { UnitEstablished, UnitKind } from '../../unit/events.js';
import { UnitRejected } from '../../unit/rejections.js';
import type { UnitState } from '../../unit/state.js';

export type EstablishUnit = UnitEstablished['data'];

const PARENTS: Readonly<Record<UnitKind, readonly UnitKind[]>> = {
  district: [],
  subdistrict: ['district'],
  community: ['subdistrict', 'district'],
  department: ['district'],
  organisation: ['district', 'subdistrict'],
  team: ['district', 'subdistrict'],
};

/** `parentKind`: what the named parent is, when one is named. */
export const establishUnit = (
  command: EstablishUnit,
  state: UnitState,
  parentKind?: UnitKind,
): readonly UnitEstablished[] => {
  if (state.established) return [];
  if (parentKind !== undefined && !PARENTS[command.kind].includes(parentKind)) {
    throw new UnitRejected('parent-of-wrong-kind', { kind: command.kind, parentKind }, 'parent');
  }

  return [{ type: 'UnitEstablished', data: command }];
};
