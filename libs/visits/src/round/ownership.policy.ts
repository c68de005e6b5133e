import type { UnitRef } from './events.js';

/** Knows what a unit is today: itself, or what it was merged into. */
export type Present = Readonly<{ present: (unit: UnitRef) => UnitRef }>;

type Visited = Readonly<{ community: UnitRef; subdistrict?: UnitRef }>;

/** The round with what its units are today: whoever goes on in the place of a unit goes on with its rounds. */
export const wentToday = <Round extends Visited>(round: Round, successors: Present): Round => ({
  ...round,
  community: successors.present(round.community),
  ...(round.subdistrict ? { subdistrict: successors.present(round.subdistrict) } : {}),
});
