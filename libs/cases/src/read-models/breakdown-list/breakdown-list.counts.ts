import type { Change } from '@crosswalk/projections';
import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { leadOf, type ListedCase } from './breakdown-list.projection.js';

/** A cell: everything a case can be filtered by, together. */
type Cell = readonly [
  subdistrict: string | null,
  community: string,
  department: string | null,
  category: string,
  stage: string,
  procedure: string,
  list: string | null,
  openTo: string,
];

/** A total: the cases under one value of one filter, or of one reader, in one stage, open to the same kinds. */
type Total = readonly [filter: string, value: string, stage: string, openTo: string];

/** A list of words as the text of an array, as which it travels: an array of arrays would have to be of one length. */
export const arrayText = (words: readonly string[]): string => `{${words.join(',')}}`;

const cell = ({ subdistrict, community, category, standing, openTo }: ListedCase): Cell => [
  subdistrict?.id ?? null,
  community.id,
  leadOf(standing)?.department.id ?? null,
  category,
  standing.stage,
  standing.procedure.name,
  standing.list?.id ?? null,
  arrayText(openTo),
];

const totals = ({ subdistrict, community, category, standing, readers, openTo }: ListedCase): readonly Total[] => {
  const lead = leadOf(standing)?.department;
  const counted = [
    ['', ''],
    ['community', community.id],
    ['category', category],
    ...(subdistrict ? [['subdistrict', subdistrict.id] as const] : []),
    ...(lead ? [['department', lead.id] as const] : []),
    ...readers.map((unit) => ['reader', unit] as const),
  ] as const;
  return counted.map(([filter, value]) => [filter, value, standing.stage, arrayText(openTo)]);
};

const numberOf = (facets: Cell): string =>
  createHash('sha256').update(JSON.stringify(facets)).digest().readBigInt64BE().toString();

/** The cell that a case stands in, as a 64-bit number. */
export const cellOf = (listed: ListedCase): string => numberOf(cell(listed));

/** How a batch changes the counters that a case counts in. */
const differences = <Counter extends readonly unknown[]>(
  changes: readonly Change<ListedCase>[],
  countersOf: (listed: ListedCase) => readonly Counter[],
): readonly Readonly<{ counter: Counter; n: number }>[] => {
  const sums = new Map<string, { counter: Counter; n: number }>();
  const add = (listed: ListedCase | undefined, n: number): void => {
    for (const counter of listed ? countersOf(listed) : []) {
      const key = JSON.stringify(counter);
      const sum = sums.get(key);
      if (sum) sum.n += n;
      else sums.set(key, { counter, n });
    }
  };
  for (const { before, after } of changes) {
    add(before, -1);
    add(after, 1);
  }
  return [...sums.values()].filter(({ n }) => n !== 0);
};

/** Counts a batch in, counter by counter in one order, so that two writers could never wait for each other in a circle. */
export const count = async (client: ClientBase, changes: readonly Change<ListedCase>[]): Promise<void> => {
  await countCells(client, changes);
  await countTotals(client, changes);
};

const countCells = async (client: ClientBase, changes: readonly Change<ListedCase>[]): Promise<void> => {
  const cells = differences(changes, (listed) => [cell(listed)]);
  const column = (index: keyof Cell & number) => cells.map(({ counter }) => counter[index]);
  await client.query({
    name: 'breakdown-list-cells',
    text: `INSERT INTO lists.breakdown_list_cells_v4 AS c
             (cell, subdistrict_id, community_id, department_id, category, stage, procedure, list_id, open_to, n)
           SELECT cell, subdistrict_id, community_id, department_id, category, stage, procedure, list_id, open_to::text[], n
           FROM unnest($1::bigint[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::uuid[],
             $9::text[], $10::int[])
             AS d (cell, subdistrict_id, community_id, department_id, category, stage, procedure, list_id, open_to, n)
           ORDER BY cell
           ON CONFLICT (cell) DO UPDATE SET n = c.n + excluded.n`,
    values: [
      cells.map(({ counter }) => numberOf(counter)),
      ...[column(0), column(1), column(2), column(3), column(4), column(5), column(6), column(7)],
      cells.map(({ n }) => n),
    ],
  });
};

const countTotals = async (client: ClientBase, changes: readonly Change<ListedCase>[]): Promise<void> => {
  const sums = differences(changes, totals);
  const column = (index: keyof Total & number) => sums.map(({ counter }) => counter[index]);
  await client.query({
    name: 'breakdown-list-totals',
    text: `INSERT INTO lists.breakdown_list_totals_v4 AS t (filter, value, stage, open_to, n)
           SELECT filter, value, stage, open_to::text[], n
           FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int[])
             AS d (filter, value, stage, open_to, n)
           ORDER BY filter, value, stage, open_to
           ON CONFLICT (filter, value, stage, open_to) DO UPDATE SET n = t.n + excluded.n`,
    values: [column(0), column(1), column(2), column(3), sums.map(({ n }) => n)],
  });
};
