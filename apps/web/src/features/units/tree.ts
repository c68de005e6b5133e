import type { Unit } from '../../api/client.js';

type Kind = Unit['kind'];

/** A unit with those below it. */
export type Branch = Readonly<{ unit: Unit; below: readonly Branch[] }>;

/** From the whole to its parts, then those who work for all of it. */
export const KINDS = [
  'district',
  'subdistrict',
  'community',
  'grid',
  'building',
  'department',
  'organisation',
  'team',
] as const satisfies readonly Kind[];

/** Units under those they belong to; one whose own is not among them stands at the top. */
export const treeOf = (units: readonly Unit[]): readonly Branch[] => {
  const known = new Set(units.map(({ id }) => id));
  const branchesUnder = (parent: string | undefined): readonly Branch[] =>
    units
      .filter((unit) => (unit.parent !== null && known.has(unit.parent) ? unit.parent : undefined) === parent)
      .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.name.localeCompare(b.name, 'zh'))
      .map((unit) => ({ unit, below: branchesUnder(unit.id) }));
  return branchesUnder(undefined);
};

/** The units whose name has these words in it, with all they belong to. */
export const withWords = (units: readonly Unit[], words: string): readonly Unit[] => {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return units;
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const kept = new Set<string>();
  for (const unit of units.filter(({ name }) => name.toLowerCase().includes(wanted))) {
    let above: Unit | undefined = unit;
    while (above && !kept.has(above.id)) {
      kept.add(above.id);
      above = above.parent === null ? undefined : byId.get(above.parent);
    }
  }
  return units.filter(({ id }) => kept.has(id));
};

/** How many units there are of each kind, those that there are none of left out. */
export const countsOf = (units: readonly Unit[]): readonly Readonly<{ kind: Kind; count: number }>[] =>
  KINDS.map((kind) => ({ kind, count: units.filter((unit) => unit.kind === kind).length })).filter(
    ({ count }) => count > 0,
  );
