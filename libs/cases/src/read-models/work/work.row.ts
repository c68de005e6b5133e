import type { Change, RowStore } from '@crosswalk/projections';
import type { ClientBase } from 'pg';
import type { CaseAtWork } from './work.projection.js';

const SAVE_CASES = `
  INSERT INTO lists.work_cases_v4 (id, subdistrict_id, changed_at, work)
  SELECT (w->>'id')::uuid, (w->'subdistrict'->>'id')::uuid, (w->>'changedAt')::timestamptz, w
  FROM unnest($1::jsonb[]) AS given (w)
  ON CONFLICT (id) DO UPDATE
    SET subdistrict_id = excluded.subdistrict_id, changed_at = excluded.changed_at, work = excluded.work`;

const SAVE_PLACES = `
  INSERT INTO lists.work_places_v4 
    (case_id, relation, unit_id, kinds, offered, steps, due, community_id, subdistrict_id, procedure, category,
      changed_at, readers, open_to)
  SELECT (w->>'id')::uuid, p->>'relation', (p->'unit'->>'id')::uuid,
    ARRAY(SELECT jsonb_array_elements_text(p->'kinds')), (p->>'offered')::boolean,
    ARRAY(SELECT jsonb_array_elements_text(p->'steps')), (p->>'due')::date,
    (w->'standing'->'community'->>'id')::uuid, (w->'subdistrict'->>'id')::uuid,
    w->'standing'->'procedure'->>'name', w->>'category', (w->>'changedAt')::timestamptz,
    ARRAY(SELECT jsonb_array_elements_text(w->'readers')::uuid), ARRAY(SELECT jsonb_array_elements_text(w->'openTo'))
  FROM unnest($1::jsonb[]) AS given (w), jsonb_array_elements(w->'places') AS p`;

const SAVE_SIGNALS = `
  INSERT INTO lists.work_signals_v4 (case_id, signal, since, due, readers, open_to)
  SELECT (w->>'id')::uuid, s->>'signal', (s->>'since')::timestamptz, (s->>'due')::date,
    ARRAY(SELECT jsonb_array_elements_text(w->'readers')::uuid), ARRAY(SELECT jsonb_array_elements_text(w->'openTo'))
  FROM unnest($1::jsonb[]) AS given (w), jsonb_array_elements(w->'signals') AS s`;

/** Where the desks are kept. */
export const workRows: RowStore<CaseAtWork> = {
  tables: ['work_cases_v4', 'work_places_v4', 'work_signals_v4'],
  async load(client, ids) {
    const { rows } = await client.query<{ work: CaseAtWork }>({
      name: 'work-load',
      text: 'SELECT work FROM lists.work_cases_v4 WHERE id = ANY($1::uuid[])',
      values: [ids],
    });
    return new Map(rows.map(({ work }) => [work.id, work]));
  },
  async save(client, changes) {
    const all = changes.flatMap(({ after }) => after ?? []);
    await client.query({ name: 'work-save', text: SAVE_CASES, values: [all.map((one) => JSON.stringify(one))] });
    await savePlaces(client, changes);
    await saveSignals(client, changes);
  },
  async clear(client) {
    await client.query('TRUNCATE lists.work_cases_v4, lists.work_places_v4, lists.work_signals_v4');
  },
};

const savePlaces = async (client: ClientBase, changes: readonly Change<CaseAtWork>[]): Promise<void> => {
  const left = changes.flatMap(({ key, before }) => (before && before.places.length > 0 ? [key] : []));
  if (left.length > 0) {
    const text = 'DELETE FROM lists.work_places_v4 WHERE case_id = ANY($1::uuid[])';
    await client.query({ name: 'work-leave', text, values: [left] });
  }
  const placed = changes.flatMap(({ after }) => (after && after.places.length > 0 ? [JSON.stringify(after)] : []));
  if (placed.length > 0) await client.query({ name: 'work-place', text: SAVE_PLACES, values: [placed] });
};

const saveSignals = async (client: ClientBase, changes: readonly Change<CaseAtWork>[]): Promise<void> => {
  const over = changes.flatMap(({ key, before }) => (before && before.signals.length > 0 ? [key] : []));
  if (over.length > 0) {
    const text = 'DELETE FROM lists.work_signals_v4 WHERE case_id = ANY($1::uuid[])';
    await client.query({ name: 'work-quieten', text, values: [over] });
  }
  const raised = changes.flatMap(({ after }) => (after && after.signals.length > 0 ? [JSON.stringify(after)] : []));
  if (raised.length > 0) await client.query({ name: 'work-raise', text: SAVE_SIGNALS, values: [raised] });
};
