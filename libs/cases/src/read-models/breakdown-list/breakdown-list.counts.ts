import type { Change } from '@crosswalk/projections';
import { createHash } from 'node:crypto';
import { leadOf, type ListedCase } from './breakdown-list.projection.js';

/** A cell: everything a case can be filtered by, together. */
const facetsOf = ({ subdistrict, community, category, standing, openTo }: ListedCase) => ({
  subdistrict_id: subdistrict?.id ?? null,
  community_id: community.id,
  department_id: leadOf(standing)?.department.id ?? null,
  category,
  stage: standing.stage,
  procedure: standing.procedure.name,
  list_id: standing.list?.id ?? null,
  open_to: openTo,
});

/** The totals that a case counts in: those under each value of one filter, or of one reader, in its stage. */
const totalsOf = ({ subdistrict, community, category, standing, readers, openTo }: ListedCase) => {
  const { stage } = standing;
  const lead = leadOf(standing)?.department;
  const total = (filter: string, value: string) => ({ filter, value, stage, open_to: openTo });
  return [
    total('', ''),
    total('community', community.id),
    total('category', category),
    ...(subdistrict ? [total('subdistrict', subdistrict.id)] : []),
    ...(lead ? [total('department', lead.id)] : []),
    ...readers.map((unit) => total('reader', unit)),
  ];
};

/** The cell that a case stands in, as a 64-bit number. */
export const cellOf = (listed: ListedCase): string =>
  createHash('sha256')
    .update(JSON.stringify(facetsOf(listed)))
    .digest()
    .readBigInt64BE()
    .toString();

/** How a batch changes the counters that a case counts in. */
const differences = <Counter extends object>(
  changes: readonly Change<ListedCase>[],
  countersOf: (listed: ListedCase) => readonly Counter[],
): readonly (Counter & { n: number })[] => {
  const sums = new Map<string, Counter & { n: number }>();
  const add = (listed: ListedCase | undefined, n: number): void => {
    for (const counter of listed ? countersOf(listed) : []) {
      const key = JSON.stringify(counter);
      const sum = sums.get(key);
      if (sum) sum.n += n;
      else sums.set(key, { ...counter, n });
    }
  };
  for (const { before, after } of changes) {
    add(before, -1);
    add(after, 1);
  }
  return [...sums.values()].filter(({ n }) => n !== 0);
};

/** How many more cases a batch brings into cells. */
export const cellsIn = (changes: readonly Change<ListedCase>[]) =>
  differences(changes, (listed) => [{ cell: cellOf(listed), ...facetsOf(listed) }]);

/** How many more it brings under single filters. */
export const totalsIn = (changes: readonly Change<ListedCase>[]) => differences(changes, totalsOf);
