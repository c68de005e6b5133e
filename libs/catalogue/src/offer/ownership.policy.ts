import type { UnitRef } from './events.js';

/** Knows what a unit is today: itself, or what it was merged into. */
export type Present = Readonly<{ present: (unit: UnitRef) => UnitRef }>;

type Offered = Readonly<{ provider: UnitRef; area: readonly UnitRef[] }>;

/** The offer with what its units are today: whoever goes on in the place of a unit offers what it did, in its area. */
export const offeredToday = <Offer extends Offered>(offer: Offer, successors: Present): Offer => ({
  ...offer,
  provider: successors.present(offer.provider),
  area: distinct(offer.area.map((place) => successors.present(place))),
});

const distinct = (places: readonly UnitRef[]): readonly UnitRef[] =>
  places.filter(({ id }, at) => places.findIndex((other) => other.id === id) === at);
