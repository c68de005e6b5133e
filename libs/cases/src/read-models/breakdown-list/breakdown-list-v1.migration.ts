import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'lists.breakdown_list_v1';
const SORTS = ['filed_at', 'changed_at', 'promised_key', 'affected_key'];

// A list page walks one of these in each stage: see breakdown-list.walks.ts.
const INDEXES = [
  'stage',
  'community_id, stage',
  'subdistrict_id, stage',
  'department_id, stage',
  'category, stage',
].flatMap((columns) => SORTS.map((sort) => `CREATE INDEX ON ${TABLE} (${columns}, ${sort}, id);`));

/** The breakdown list, what it is searched by, and its counters. */
export class BreakdownListTables1795000002000 implements MigrationInterface {
  readonly name = 'BreakdownListTables1795000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
        department_name text,
        list_name text,
        list_level text,
        filed_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        promised_for date,
        revision int NOT NULL,
        next_step text,
        next_whom text,
        promised_key bigint NOT NULL,
        affected_key bigint NOT NULL,
        cell bigint NOT NULL
      ) WITH (autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05, parallel_workers = 0);
      ${INDEXES.join('\n')}
      CREATE INDEX ON ${TABLE} (cell);

      -- Small rows, so that many hits can be put in order; its sort keys change without touching the GIN index.
      CREATE TABLE lists.breakdown_list_search_v1 (
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
        terms tsvector NOT NULL
      ) WITH (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05,
              parallel_workers = 0);
      CREATE INDEX breakdown_list_search_v1_terms ON lists.breakdown_list_search_v1 USING gin (terms)
        WITH (gin_pending_list_limit = 256);

      -- Two kinds of counters: for filters that meet, and for one value of one filter.
      CREATE TABLE lists.breakdown_list_cells_v1 (
        cell bigint PRIMARY KEY,
        subdistrict_id uuid,
        community_id uuid NOT NULL,
        department_id uuid,
        category text NOT NULL,
        stage text NOT NULL,
        n int NOT NULL
      ) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.05, parallel_workers = 0);
      CREATE INDEX ON lists.breakdown_list_cells_v1 (subdistrict_id);
      CREATE INDEX ON lists.breakdown_list_cells_v1 (community_id);
      CREATE INDEX ON lists.breakdown_list_cells_v1 (department_id);
      CREATE INDEX ON lists.breakdown_list_cells_v1 (category);
      CREATE TABLE lists.breakdown_list_totals_v1 (
        filter text NOT NULL,
        value text NOT NULL,
        stage text NOT NULL,
        n int NOT NULL,
        PRIMARY KEY (filter, value, stage)
      ) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.05, parallel_workers = 0);
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE
            ON ${TABLE}, lists.breakdown_list_search_v1, lists.breakdown_list_cells_v1, lists.breakdown_list_totals_v1
            TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE ${TABLE}, lists.breakdown_list_search_v1, lists.breakdown_list_cells_v1, lists.breakdown_list_totals_v1`,
    );
  }
}
