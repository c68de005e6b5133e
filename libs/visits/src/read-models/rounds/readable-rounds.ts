import type { Reading } from '@crosswalk/cases';

/**
 * The rounds that somebody may read, as a condition: their own community's, those of the communities below their
 * subdistrict, or all. The places are of the two values that `readerOf` gives.
 */
export const readableRounds = (all: string, unit: string): string =>
  `(${all}::boolean OR community_id = ${unit}::uuid OR subdistrict_id = ${unit}::uuid)`;

export const readerOf = (reading: Reading): readonly [all: boolean, unit: string | undefined] => [
  reading.of === 'all',
  reading.of === 'unit' ? reading.unit : undefined,
];
