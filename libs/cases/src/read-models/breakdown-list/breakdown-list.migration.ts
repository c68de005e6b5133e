import type { MigrationInterface, QueryRunner } from 'typeorm';

const FACETS = `
  stage text NOT NULL,
  community_id uuid NOT NULL,
  subdistrict_id uuid,
  department_id uuid,
  category text NOT NULL,
  procedure text NOT NULL,
  list_id uuid,
  readers uuid[] NOT NULL,
  open_to text[] NOT NULL`;
const KEYS = 'filed_at timestamptz NOT NULL, promised_key bigint NOT NULL, affected_key bigint NOT NULL';
const OFTEN = 'autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05, parallel_workers = 0';

// A list page walks one of these in each stage: see breakdown-list.lanes.ts.
const walked = (table: string, key: string): string =>
  ['stage', 'community_id, stage', 'subdistrict_id, stage', 'category, stage']
    .map((columns) => `CREATE INDEX ON lists.${table} (${columns}, ${key}, id);`)
    .concat(
      `CREATE INDEX ON lists.${table} (department_id, stage, ${key}, id) WHERE department_id IS NOT NULL;`,
      `CREATE INDEX ON lists.${table} (open_to, stage, ${key}, id) WHERE open_to <> '{}';`,
    )
    .join('\n');

const guestsWalked = ['filed_at', 'changed_at', 'promised_key', 'affected_key']
  .map((key) => `CREATE INDEX ON lists.breakdown_list_guests_v5 (unit_id, stage, ${key}, id);`)
  .join('\n');

const NOW = ['', '_sorted', '_changed', '_guests', '_search', '_cells', '_totals'].map(
  (part) => `lists.breakdown_list${part}_v5`,
);
const BEFORE = ['', '_guests', '_search', '_cells', '_totals'].map((part) => `lists.breakdown_list${part}_v4`);

/** The fifth version: lean rows, and what is walked, searched and counted beside them. The log fills it. */
export class BreakdownListTables1795000010100 implements MigrationInterface {
  readonly name = 'BreakdownListTables1795000010100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE IF EXISTS ${BEFORE.join(', ')};
      DELETE FROM lists.parked WHERE projection = 'breakdown_list_v4';
      DELETE FROM lists.checkpoints WHERE projection = 'breakdown_list_v4';

      -- Room on each page for its rows to grow, and for the next version of one. What was told is written when it changes.
      CREATE TABLE lists.breakdown_list_v5 (
        id uuid PRIMARY KEY,
        told jsonb,
        state jsonb NOT NULL,
        readers uuid[] NOT NULL,
        open_to text[] NOT NULL
      ) WITH (fillfactor = 50, ${OFTEN});

      CREATE TABLE lists.breakdown_list_sorted_v5 (id uuid PRIMARY KEY, ${KEYS}, ${FACETS}, cell bigint NOT NULL)
        WITH (${OFTEN});
      ${['filed_at', 'promised_key', 'affected_key'].map((key) => walked('breakdown_list_sorted_v5', key)).join('\n')}
      CREATE INDEX ON lists.breakdown_list_sorted_v5 (cell);

      CREATE TABLE lists.breakdown_list_changed_v5 (id uuid PRIMARY KEY, changed_at timestamptz NOT NULL, ${FACETS})
        WITH (${OFTEN});
      ${walked('breakdown_list_changed_v5', 'changed_at')}

      -- Readers besides the community, the subdistrict and the lead, who have columns of their own.
      CREATE TABLE lists.breakdown_list_guests_v5 (
        id uuid NOT NULL,
        unit_id uuid NOT NULL,
        changed_at timestamptz NOT NULL,
        ${KEYS},
        ${FACETS},
        PRIMARY KEY (id, unit_id)
      ) WITH (${OFTEN});
      ${guestsWalked}

      -- Small rows, so that many hits can be put in order; what they are put in order by changes without touching the
      -- GIN index.
      CREATE TABLE lists.breakdown_list_search_v5 (
        id uuid PRIMARY KEY,
        changed_at timestamptz NOT NULL,
        ${KEYS},
        ${FACETS},
        terms tsvector
      ) WITH (fillfactor = 85, ${OFTEN});
      CREATE INDEX ON lists.breakdown_list_search_v5 USING gin (terms) WITH (gin_pending_list_limit = 256);

      -- Two kinds of counters: for filters that meet, and for one value of one filter.
      CREATE TABLE lists.breakdown_list_cells_v5 (
        cell bigint PRIMARY KEY,
        subdistrict_id uuid,
        community_id uuid NOT NULL,
        department_id uuid,
        category text NOT NULL,
        stage text NOT NULL,
        procedure text NOT NULL,
        list_id uuid,
        open_to text[] NOT NULL,
        n int NOT NULL
      ) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.05, parallel_workers = 0);
      ${['subdistrict_id', 'community_id', 'department_id', 'category', 'procedure', 'list_id']
        .map((column) => `CREATE INDEX ON lists.breakdown_list_cells_v5 (${column});`)
        .join('\n')}
      CREATE TABLE lists.breakdown_list_totals_v5 (
        filter text NOT NULL,
        value text NOT NULL,
        stage text NOT NULL,
        open_to text[] NOT NULL,
        n int NOT NULL,
        PRIMARY KEY (filter, value, stage, open_to)
      ) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.05, parallel_workers = 0);
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ${NOW.join(', ')} TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${NOW.join(', ')}`);
  }
}

export const breakdownListMigrations = [BreakdownListTables1795000010100];
