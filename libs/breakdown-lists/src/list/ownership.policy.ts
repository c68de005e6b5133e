import type { MayAdd, UnitRef } from './events.js';

/** Knows what a unit is today: itself, or what it was merged into. */
export type Present = Readonly<{ present: (unit: UnitRef) => UnitRef }>;

type Owned = Readonly<{ unit: UnitRef; subdistrict?: UnitRef; mayAdd: MayAdd }>;

/** The list with what its units are today: whoever goes on in the place of a unit keeps its lists and adds to them. */
export const ownedToday = <List extends Owned>(list: List, successors: Present): List => {
  const { unit, subdistrict, mayAdd } = list;
  const today = (one: UnitRef): UnitRef => successors.present(one);
  return {
    ...list,
    unit: today(unit),
    ...(subdistrict ? { subdistrict: today(subdistrict) } : {}),
    ...(mayAdd.units ? { mayAdd: { ...mayAdd, units: distinct(mayAdd.units.map(today)) } } : {}),
  };
};

const distinct = (units: readonly UnitRef[]): readonly UnitRef[] =>
  units.filter(({ id }, place) => units.findIndex((other) => other.id === id) === place);
