import type { Reading } from '@crosswalk/cases';
import type { Successors } from '@crosswalk/organisation';

/**
 * The rounds that somebody may read, as a condition: their own community's, those of the communities below their
 * subdistrict, or all. The places are of the two values that `readerOf` gives.
 */
export const readableRounds = (all: string, units: string): string =>
  `(${all}::boolean OR community_id = ANY(${units}::uuid[]) OR subdistrict_id = ANY(${units}::uuid[]))`;

/** Whether they read all, or else whose rounds: their unit's, and those of the units that have gone into it. */
export const readerOf = (
  reading: Reading,
  successors: Pick<Successors, 'everOf'>,
): readonly [all: boolean, units: readonly string[]] => [
  reading.of === 'all',
  reading.of === 'unit' ? successors.everOf(reading.unit) : [],
];
