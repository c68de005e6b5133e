import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'lists.breakdown_list_v3';
const SORTS = ['filed_at', 'changed_at', 'promised_key', 'affected_key'];

// A list page walks one of these in each stage: see breakdown-list.lanes.ts.
const INDEXES = [
  'stage',
  'community_id, stage',
  'subdistrict_id, stage',
  'department_id, stage',
  'category, stage',
].flatMap((columns) => SORTS.map((sort) => `CREATE INDEX ON ${TABLE} (${columns}, ${sort}, id);`));

// What only those read whom a case concerns: the cases open to a kind of units, and those a unit is a guest of.
const NARROW_INDEXES = SORTS.flatMap((sort) => [
  `CREATE INDEX ON ${TABLE} (open_to, stage, ${sort}, id) WHERE open_to <> '{}';`,
  `CREATE INDEX ON lists.breakdown_list_guests_v3 (unit_id, stage, ${sort}, id);`,
]);

/** The third version: rows know whom a case concerns. The second is dropped; the log fills this one. */
export class BreakdownListTables1795000006200 implements MigrationInterface {
  readonly name = 'BreakdownListTables1795000006200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE lists.breakdown_list_v2, lists.breakdown_list_search_v2, lists.breakdown_list_cells_v2,
        lists.breakdown_list_totals_v2;
      DELETE FROM lists.parked WHERE projection = 'breakdown_list_v2';
      DELETE FROM lists.checkpoints WHERE projection = 'breakdown_list_v2';
      CREATE TABLE ${TABLE} (
        id uuid PRIMARY KEY,
        number text NOT NULL,
        title text NOT NULL,
        description text NOT NULL,
        category text NOT NULL,
        address text NOT NULL,
        latitude float8,
        longitude float8,
        urgency text NOT NULL,
        affected int,
        source text NOT NULL,
        stage text NOT NULL,
        community_id uuid NOT NULL,
        community_name text NOT NULL,
        subdistrict_id uuid,
        subdistrict_name text,
        department_id uuid,
        list_id uuid,
        procedure text NOT NULL,
        filed_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        revision int NOT NULL,
        standing jsonb NOT NULL,
        next jsonb,
        promised_key bigint NOT NULL,
        affected_key bigint NOT NULL,
        cell bigint NOT NULL,
        readers uuid[] NOT NULL,
        open_to text[] NOT NULL
      ) WITH (autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05, parallel_workers = 0);
      ${INDEXES.join('\n')}
      CREATE INDEX ON ${TABLE} (cell);

      -- Readers besides the community, the subdistrict and the lead, who have columns of their own.
      CREATE TABLE lists.breakdown_list_guests_v3 (
        id uuid NOT NULL,
        unit_id uuid NOT NULL,
        stage text NOT NULL,
        filed_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        promised_key bigint NOT NULL,
        affected_key bigint NOT NULL,
        PRIMARY KEY (id, unit_id)
      ) WITH (autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05, parallel_workers = 0);
      ${NARROW_INDEXES.join('\n')}

      -- Small rows, so that many hits can be put in order; its sort keys change without touching the GIN index.
      CREATE TABLE lists.breakdown_list_search_v3 (
        id uuid PRIMARY KEY,
        filed_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        promised_key bigint NOT NULL,
        affected_key bigint NOT NULL,
        community_id uuid NOT NULL,
        subdistrict_id uuid,
        department_id uuid,
        category text NOT NULL,
        stage text NOT NULL,
        procedure text NOT NULL,
        list_id uuid,
        readers uuid[] NOT NULL,
        open_to text[] NOT NULL,
        terms tsvector NOT NULL
      ) WITH (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05,
              parallel_workers = 0);
      CREATE INDEX breakdown_list_search_v3_terms ON lists.breakdown_list_search_v3 USING gin (terms)
        WITH (gin_pending_list_limit = 256);

      -- Two kinds of counters: for filters that meet, and for one value of one filter.
      CREATE TABLE lists.breakdown_list_cells_v3 (
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
      CREATE INDEX ON lists.breakdown_list_cells_v3 (subdistrict_id);
      CREATE INDEX ON lists.breakdown_list_cells_v3 (community_id);
      CREATE INDEX ON lists.breakdown_list_cells_v3 (department_id);
      CREATE INDEX ON lists.breakdown_list_cells_v3 (category);
      CREATE INDEX ON lists.breakdown_list_cells_v3 (procedure);
      CREATE INDEX ON lists.breakdown_list_cells_v3 (list_id);
      CREATE TABLE lists.breakdown_list_totals_v3 (
        filter text NOT NULL,
        value text NOT NULL,
        stage text NOT NULL,
        open_to text[] NOT NULL,
        n int NOT NULL,
        PRIMARY KEY (filter, value, stage, open_to)
      ) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.05, parallel_workers = 0);
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE
            ON ${TABLE}, lists.breakdown_list_guests_v3, lists.breakdown_list_search_v3,
              lists.breakdown_list_cells_v3, lists.breakdown_list_totals_v3
            TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE ${TABLE}, lists.breakdown_list_guests_v3, lists.breakdown_list_search_v3,
        lists.breakdown_list_cells_v3, lists.breakdown_list_totals_v3`,
    );
  }
}
