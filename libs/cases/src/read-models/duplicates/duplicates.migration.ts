import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'lists.duplicates_v1';

/** What the next case is compared with: by its place, and by its catchwords. Only open cases are indexed. */
export class Duplicates1795000002400 implements MigrationInterface {
  readonly name = 'Duplicates1795000002400';

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
        community_id uuid NOT NULL,
        community_name text NOT NULL,
        affected int,
        affected_too int NOT NULL,
        filed_at timestamptz NOT NULL,
        open boolean NOT NULL,
        revision int NOT NULL,
        catchwords text[] NOT NULL
      ) WITH (autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05, parallel_workers = 0);
      CREATE INDEX duplicates_v1_place ON ${TABLE} USING gist (point(longitude, latitude))
        WHERE open AND latitude IS NOT NULL;
      CREATE INDEX duplicates_v1_catchwords ON ${TABLE} USING gin (catchwords) WITH (gin_pending_list_limit = 1024)
        WHERE open;
      CREATE INDEX duplicates_v1_community ON ${TABLE} (community_id) WHERE open;
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ${TABLE} TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${TABLE}`);
  }
}

export const duplicateMigrations = [Duplicates1795000002400];
