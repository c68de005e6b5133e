import type { RowStore } from '@crosswalk/projections';
import { cellsIn, totalsIn } from './breakdown-list.counts.js';
import { lieAlike, narrowOf } from './breakdown-list.narrow.js';
import { guestsOf, type ListedCase } from './breakdown-list.projection.js';
import { fromRow, toldAlike, toRow, wordedAlike, type BreakdownListRow } from './breakdown-list.row.js';
import { SAVE } from './breakdown-list.save.js';
import { TABLES } from './breakdown-list.tables.js';
import { searchVector } from './search-terms.js';

export const LOADED = 'r.id, r.told, r.state, r.readers, r.open_to AS "openTo"';

/** Where the breakdown list is kept: a batch is one statement, which writes to a table only what changes there. */
export const breakdownListRows: RowStore<ListedCase> = {
  tables: Object.values(TABLES),
  load: async (client, ids) => {
    const { rows } = await client.query<BreakdownListRow>({
      name: 'breakdown-list-load',
      text: `SELECT ${LOADED} FROM ${TABLES.rows} r WHERE r.id = ANY($1::uuid[])`,
      values: [ids],
    });
    return new Map(rows.map((row) => [row.id, fromRow(row)]));
  },

  save: async (client, changes) => {
    const kept = changes.flatMap(({ before, after }) => (after ? [{ before, after }] : []));
    const moved = changes.filter(({ before, after }) => !before || !after || !lieAlike(before, after));
    await client.query({
      name: 'breakdown-list-save',
      text: SAVE,
      values: [
        JSON.stringify(kept.map(given)),
        JSON.stringify(kept.flatMap(guestsGone)),
        JSON.stringify(kept.flatMap(({ after }) => guestsOf(after).map((unit) => ({ id: after.id, unit_id: unit })))),
        JSON.stringify(cellsIn(moved)),
        JSON.stringify(totalsIn(moved)),
      ],
    });
  },

  clear: async (client) => {
    await client.query(`TRUNCATE ${Object.values(TABLES).join(', ')}`);
  },
};

type Kept = Readonly<{ before: ListedCase | undefined; after: ListedCase }>;

const given = ({ before, after }: Kept) => {
  const { id, told, state } = toRow(after);
  return {
    id,
    told: before && toldAlike(before, after) ? null : told,
    state,
    changed_at: after.changedAt,
    ...narrowOf(after),
    moved: !before || !lieAlike(before, after),
    terms: before && wordedAlike(before, after) ? null : termsOf(after),
  };
};

const termsOf = ({ title, description, address, number }: ListedCase): string =>
  searchVector([title, description, address], [number]);

const guestsGone = ({ before, after }: Kept) => {
  if (!before || before.readers === after.readers) return [];
  const still = guestsOf(after);
  return guestsOf(before).flatMap((unit) => (still.includes(unit) ? [] : [{ id: after.id, unit_id: unit }]));
};
