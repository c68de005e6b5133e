import { derivedId } from '@crosswalk/event-sourcing';

// Part of every unit's id and of what is stored: never rename one.
export const UNIT_KINDS = [
  'district',
  'subdistrict',
  'community',
  'grid',
  'building',
  'department',
  'organisation',
  'team',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export type UnitId = string & { readonly __brand: 'UnitId' };

export const UNIT_STREAMS = 'unit-';

export const unitStream = (id: UnitId): string => `${UNIT_STREAMS}${id}`;

export const unitIdOfStream = (stream: string): UnitId => stream.slice(UNIT_STREAMS.length) as UnitId;

/**
 * A unit's id comes from what it first was: two people who establish the same unit establish one.
 * @param within what it stands under, where its name is the only one there alone
 */
export const unitIdOf = (kind: UnitKind, name: string, within?: UnitId): UnitId =>
  derivedId('unit', [kind, name, ...(within === undefined ? [] : [within])].join('\n')) as UnitId;
