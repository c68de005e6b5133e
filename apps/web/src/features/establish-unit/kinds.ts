import type { Unit } from '../../api/client.js';

type Kind = Unit['kind'];

/** Under what a unit can stand; the API judges it again. */
const HOLDERS: Readonly<Record<Kind, readonly Kind[]>> = {
  district: [],
  subdistrict: ['district'],
  community: ['subdistrict', 'district'],
  grid: ['community'],
  building: ['community', 'subdistrict'],
  department: ['district'],
  organisation: ['district', 'subdistrict', 'community'],
  team: ['district', 'subdistrict', 'community'],
};

export const KINDS: readonly Kind[] = [
  'subdistrict',
  'community',
  'grid',
  'building',
  'department',
  'organisation',
  'team',
  'district',
];

/** The kinds of units that a unit of this kind can belong to. */
export const kindsThatHold = (kind: Kind): readonly Kind[] => HOLDERS[kind];

/** The kinds of units that can stand below one of this kind. */
export const kindsBelow = (kind: Kind): readonly Kind[] => KINDS.filter((below) => HOLDERS[below].includes(kind));
