import { TABLES } from './breakdown-list.tables.js';

const FACETS = 'stage, community_id, subdistrict_id, department_id, category, procedure, list_id, readers, open_to';
const KEYS = 'filed_at, promised_key, affected_key';

const replacing = (columns: string): string =>
  columns
    .split(', ')
    .map((column) => `${column} = excluded.${column}`)
    .join(', ');

const upsert = (table: string, columns: string, from: string): string =>
  `INSERT INTO ${table} (id, ${columns}) SELECT id, ${columns} FROM ${from}
    ON CONFLICT (id) DO UPDATE SET ${replacing(columns)}`;

/**
 * Saves a batch in every table of the list. What was told and terms are null where they are as before; counters come
 * counter by counter in one order, so that two writers could never wait for each other in a circle.
 */
export const SAVE = `
  WITH given AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS g (
      id uuid, told jsonb, state jsonb, changed_at timestamptz, filed_at timestamptz, promised_key bigint,
      affected_key bigint, stage text, community_id uuid, subdistrict_id uuid, department_id uuid, category text,
      procedure text, list_id uuid, readers uuid[], open_to text[], cell bigint, moved boolean, terms tsvector)
  ), saved AS (
    INSERT INTO ${TABLES.rows} AS r (id, told, state, readers, open_to)
    SELECT id, told, state, readers, open_to FROM given
    ON CONFLICT (id) DO UPDATE SET told = coalesce(excluded.told, r.told), ${replacing('state, readers, open_to')}
  ), sorted AS (
    ${upsert(TABLES.sorted, `${KEYS}, ${FACETS}, cell`, 'given WHERE moved')}
  ), changed AS (
    ${upsert(TABLES.changed, `changed_at, ${FACETS}`, 'given')}
  ), searched AS (
    INSERT INTO ${TABLES.search} AS s (id, changed_at, ${KEYS}, ${FACETS}, terms)
    SELECT id, changed_at, ${KEYS}, ${FACETS}, terms FROM given
    ON CONFLICT (id) DO UPDATE
      SET ${replacing(`changed_at, ${KEYS}, ${FACETS}`)}, terms = coalesce(excluded.terms, s.terms)
  ), gone AS (
    DELETE FROM ${TABLES.guests} g USING jsonb_to_recordset($2::jsonb) AS left_by (id uuid, unit_id uuid)
    WHERE g.id = left_by.id AND g.unit_id = left_by.unit_id
  ), guests AS (
    INSERT INTO ${TABLES.guests} (id, unit_id, changed_at, ${KEYS}, ${FACETS})
    SELECT id, entered.unit_id, changed_at, ${KEYS}, ${FACETS}
    FROM jsonb_to_recordset($3::jsonb) AS entered (id uuid, unit_id uuid) JOIN given USING (id)
    ON CONFLICT (id, unit_id) DO UPDATE SET ${replacing(`changed_at, ${KEYS}, ${FACETS}`)}
  ), cells AS (
    INSERT INTO ${TABLES.cells} AS c
      (cell, subdistrict_id, community_id, department_id, category, stage, procedure, list_id, open_to, n)
    SELECT cell, subdistrict_id, community_id, department_id, category, stage, procedure, list_id, open_to, n
    FROM jsonb_to_recordset($4::jsonb) AS d (cell bigint, subdistrict_id uuid, community_id uuid, department_id uuid,
      category text, stage text, procedure text, list_id uuid, open_to text[], n int)
    ORDER BY cell
    ON CONFLICT (cell) DO UPDATE SET n = c.n + excluded.n
  )
  INSERT INTO ${TABLES.totals} AS t (filter, value, stage, open_to, n)
  SELECT filter, value, stage, open_to, n
  FROM jsonb_to_recordset($5::jsonb) AS d (filter text, value text, stage text, open_to text[], n int)
  ORDER BY filter, value, stage, open_to
  ON CONFLICT (filter, value, stage, open_to) DO UPDATE SET n = t.n + excluded.n`;
