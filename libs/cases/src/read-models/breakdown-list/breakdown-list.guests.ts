import type { ClientBase } from 'pg';
import { guestsOf, type ListedCase } from './breakdown-list.projection.js';
import { SORTS } from './breakdown-list.sorts.js';

const LEAVE = 'DELETE FROM lists.breakdown_list_guests_v3 WHERE id = ANY($1::uuid[])';

const ENTER = `INSERT INTO lists.breakdown_list_guests_v3
    (id, unit_id, stage, filed_at, changed_at, promised_key, affected_key)
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[], $5::timestamptz[], $6::bigint[], $7::bigint[])
  ON CONFLICT (id, unit_id) DO NOTHING`;

type Kept = Readonly<{ before: ListedCase | undefined; after: ListedCase }>;

/** Writes who else reads the cases of a batch; most cases have nobody else. */
export const saveGuests = async (client: ClientBase, kept: readonly Kept[]): Promise<void> => {
  const left = kept.flatMap(({ before }) => (before && guestsOf(before).length > 0 ? [before.id] : []));
  if (left.length > 0) await client.query({ name: 'breakdown-list-leave', text: LEAVE, values: [left] });
  const entered = kept.flatMap(({ after }) => guestsOf(after).map((unit) => ({ after, unit })));
  if (entered.length === 0) return;
  const values = [
    entered.map(({ after }) => after.id),
    entered.map(({ unit }) => unit),
    entered.map(({ after }) => after.standing.stage),
    ...[SORTS.filed, SORTS.changed, SORTS.promised, SORTS.affected].map(({ key }) =>
      entered.map(({ after }) => key(after)),
    ),
  ];
  await client.query({ name: 'breakdown-list-enter', text: ENTER, values });
};
