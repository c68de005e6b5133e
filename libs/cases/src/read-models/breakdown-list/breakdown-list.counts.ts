import type { Change } from '@crosswalk/projections';
import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { ListedCase } from './breakdown-list.projection.js';

type Facets = readonly [
  subdistrict: string | null,
  community: string,
  department: string | null,
  category: string,
  stage: string,
];

const facetsOf = ({ subdistrict, community, lead, category, stage }: ListedCase): Facets => [
  subdistrict?.id ?? null,
  community.id,
  lead?.id ?? null,
  category,
  stage,
];

const numberOf = (facets: Facets): string =>
  createHash('sha256').update(JSON.stringify(facets)).digest().readBigInt64BE().toString();

/** The cell of the counters that a case stands in: one for everything it can be filtered by, as a 64-bit number. */
export const cellOf = (listed: ListedCase): string => numberOf(facetsOf(listed));

type Difference = { facets: Facets; n: number };

/** How a batch changes the counters. */
const differences = (changes: readonly Change<ListedCase>[]): readonly (Difference & { cell: string })[] => {
  const cells = new Map<string, Difference>();
  const add = (listed: ListedCase | undefined, n: number): void => {
    if (!listed) return;
    const facets = facetsOf(listed);
    const key = JSON.stringify(facets);
    const difference = cells.get(key) ?? { facets, n: 0 };
    difference.n += n;
    cells.set(key, difference);
  };
  for (const { before, after } of changes) {
    add(before, -1);
    add(after, 1);
  }
  return [...cells.values()].filter(({ n }) => n !== 0).map((each) => ({ ...each, cell: numberOf(each.facets) }));
};

/** Counts a batch in, cell by cell in one order, so that two writers could never wait for each other in a circle. */
export const count = async (client: ClientBase, changes: readonly Change<ListedCase>[]): Promise<void> => {
  const cells = differences(changes);
  const column = (index: 0 | 1 | 2 | 3 | 4) => cells.map(({ facets }) => facets[index]);
  await client.query({
    name: 'breakdown-list-count',
    text: `INSERT INTO lists.breakdown_list_counts_v1 AS c
             (cell, subdistrict_id, community_id, department_id, category, stage, n)
           SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::int[])
             AS d (cell, subdistrict_id, community_id, department_id, category, stage, n)
           ORDER BY cell
           ON CONFLICT (cell) DO UPDATE SET n = c.n + excluded.n`,
    values: [
      cells.map(({ cell }) => cell),
      column(0),
      column(1),
      column(2),
      column(3),
      column(4),
      cells.map(({ n }) => n),
    ],
  });
};
