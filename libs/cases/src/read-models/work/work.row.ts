import type { Change, RowStore } from '@crosswalk/projections';
import { deskChanges } from './work.desks.js';
import type { CaseAtWork } from './work.projection.js';

const COUNTED = 'desk, relation, due, steps, offered, community_id, subdistrict_id, procedure, category';
const OF_COUNTED =
  'desk text, relation text, due date, steps text[], offered boolean, community_id uuid, subdistrict_id uuid, procedure text, category text';

/** A batch in one statement; counters come in one order, so that two writers could never wait for each other in a circle. */
const SAVE = `
  WITH saved AS (
    INSERT INTO work_cases_v5 (id, work)
    SELECT (w->>'id')::uuid, w FROM jsonb_array_elements($1::jsonb) AS given (w)
    ON CONFLICT (id) DO UPDATE SET work = excluded.work
  ), gone AS (
    DELETE FROM work_desks_v5 d
    USING jsonb_to_recordset($2::jsonb) AS g (case_id uuid, desk text, relation text)
    WHERE d.case_id = g.case_id AND d.desk = g.desk AND d.relation = g.relation
  ), lies AS (
    INSERT INTO work_desks_v5 (case_id, ${COUNTED}, changed_at, readers, open_to)
    SELECT case_id, ${COUNTED}, changed_at, readers, open_to
    FROM jsonb_to_recordset($3::jsonb)
      AS g (case_id uuid, ${OF_COUNTED}, changed_at timestamptz, readers uuid[], open_to text[])
    ON CONFLICT (case_id, desk, relation) DO UPDATE
      SET (${COUNTED}, changed_at, readers, open_to) = ROW (${`${COUNTED}, changed_at, readers, open_to`
        .split(', ')
        .map((column) => `excluded.${column}`)
        .join(', ')})
  ), counts AS (
    INSERT INTO work_counts_v5 AS c (cell, ${COUNTED}, n)
    SELECT cell, ${COUNTED}, n FROM jsonb_to_recordset($4::jsonb) AS g (cell bigint, ${OF_COUNTED}, n int) ORDER BY cell
    ON CONFLICT (cell) DO UPDATE SET n = c.n + excluded.n
  ), quiet AS (
    DELETE FROM work_signals_v5 s USING jsonb_to_recordset($5::jsonb) AS g (case_id uuid, signal text)
    WHERE s.case_id = g.case_id AND s.signal = g.signal
  )
  INSERT INTO work_signals_v5 (case_id, signal, since, due, readers, open_to)
  SELECT case_id, signal, since, due, readers, open_to
  FROM jsonb_to_recordset($6::jsonb)
    AS g (case_id uuid, signal text, since timestamptz, due date, readers uuid[], open_to text[])
  ON CONFLICT (case_id, signal) DO UPDATE
    SET since = excluded.since, due = excluded.due, readers = excluded.readers, open_to = excluded.open_to`;

/** Where the desks are kept. */
export const workRows: RowStore<CaseAtWork> = {
  tables: ['work_cases_v5', 'work_desks_v5', 'work_counts_v5', 'work_signals_v5'],
  async load(client, ids) {
    const { rows } = await client.query<{ work: CaseAtWork }>({
      name: 'work-load',
      text: 'SELECT work FROM work_cases_v5 WHERE id = ANY($1::uuid[])',
      values: [ids],
    });
    return new Map(rows.map(({ work }) => [work.id, work]));
  },
  async save(client, changes) {
    const { gone, lies, counts } = deskChanges(changes);
    const raised = changes.flatMap(({ after }) => (after ? signalsOf(after) : []));
    const given = [changes.flatMap(({ after }) => after ?? []), gone, lies, counts, changes.flatMap(quietened), raised];
    await client.query({ name: 'work-save', text: SAVE, values: given.map((part) => JSON.stringify(part)) });
  },
  async clear(client) {
    await client.query('TRUNCATE work_cases_v5, work_desks_v5, work_counts_v5, work_signals_v5');
  },
};

const signalsOf = ({ id, signals, readers, openTo }: CaseAtWork) =>
  signals.map((signal) => ({ case_id: id, ...signal, readers, open_to: openTo }));

const quietened = ({ key, before, after }: Change<CaseAtWork>) =>
  (before?.signals ?? []).flatMap(({ signal }) =>
    after?.signals.some((still) => still.signal === signal) ? [] : [{ case_id: key, signal }],
  );
