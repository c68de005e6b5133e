import type { ClientBase } from 'pg';
import { columnsFrom, NARROW } from './breakdown-list.narrow.js';
import { guestsOf, type ListedCase } from './breakdown-list.projection.js';

const LEAVE = 'DELETE FROM lists.breakdown_list_guests_v4 WHERE id = ANY($1::uuid[])';

const columns = NARROW.map(([name]) => name);
const types = NARROW.map(([, type]) => type);

const ENTER = `INSERT INTO lists.breakdown_list_guests_v4 (${[...columns, 'unit_id'].join(', ')})
  ${columnsFrom([...columns, 'unit_id'], [...types, 'uuid'])}
  ON CONFLICT (id, unit_id) DO NOTHING`;

type Kept = Readonly<{ before: ListedCase | undefined; after: ListedCase }>;

/** Writes who else reads the cases of a batch; most cases have nobody else. */
export const saveGuests = async (client: ClientBase, kept: readonly Kept[]): Promise<void> => {
  const left = kept.flatMap(({ before }) => (before && guestsOf(before).length > 0 ? [before.id] : []));
  if (left.length > 0) await client.query({ name: 'breakdown-list-leave', text: LEAVE, values: [left] });
  const entered = kept.flatMap(({ after }) => guestsOf(after).map((unit) => ({ after, unit })));
  if (entered.length === 0) return;
  const values = [...NARROW.map(([, , of]) => entered.map(({ after }) => of(after))), entered.map(({ unit }) => unit)];
  await client.query({ name: 'breakdown-list-enter', text: ENTER, values });
};
