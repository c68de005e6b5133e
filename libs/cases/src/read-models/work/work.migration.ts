import type { MigrationInterface, QueryRunner } from 'typeorm';

const NOW = ['cases', 'desks', 'counts', 'signals'].map((part) => `lists.work_${part}_v5`).join(', ');
const OFTEN = 'autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05, parallel_workers = 0';

/** The fifth version: a desk is walked in its order and counted without a look at what lies there. The log fills it. */
export class WorkTables1795000010110 implements MigrationInterface {
  readonly name = 'WorkTables1795000010110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE IF EXISTS lists.work_cases_v4, lists.work_places_v4, lists.work_signals_v4;
      DELETE FROM lists.parked WHERE projection = 'work_v4';
      DELETE FROM lists.checkpoints WHERE projection = 'work_v4';

      CREATE TABLE lists.work_cases_v5 (id uuid PRIMARY KEY, work jsonb NOT NULL) WITH (fillfactor = 50, ${OFTEN});

      -- A desk is that of a unit (its id), of a kind of units (its name), or the coordinator's.
      CREATE TABLE lists.work_desks_v5 (
        case_id uuid NOT NULL,
        desk text NOT NULL,
        relation text NOT NULL,
        due date NOT NULL,
        changed_at timestamptz NOT NULL,
        steps text[] NOT NULL,
        offered boolean NOT NULL,
        community_id uuid,
        subdistrict_id uuid,
        procedure text,
        category text,
        readers uuid[] NOT NULL,
        open_to text[] NOT NULL,
        PRIMARY KEY (case_id, desk, relation)
      ) WITH (${OFTEN});
      CREATE INDEX work_desks_v5_walked ON lists.work_desks_v5 (desk, due, changed_at, case_id);
      CREATE INDEX work_desks_v5_there ON lists.work_desks_v5 (subdistrict_id, due, changed_at, case_id)
        WHERE desk = 'coordinator';

      CREATE TABLE lists.work_counts_v5 (
        cell bigint PRIMARY KEY,
        desk text NOT NULL,
        relation text NOT NULL,
        due date NOT NULL,
        steps text[] NOT NULL,
        offered boolean NOT NULL,
        community_id uuid,
        subdistrict_id uuid,
        procedure text,
        category text,
        n int NOT NULL
      ) WITH (fillfactor = 50, ${OFTEN});
      CREATE INDEX work_counts_v5_of_desk ON lists.work_counts_v5 (desk) WHERE n > 0;

      CREATE TABLE lists.work_signals_v5 (
        case_id uuid NOT NULL,
        signal text NOT NULL,
        since timestamptz NOT NULL,
        due date,
        readers uuid[] NOT NULL,
        open_to text[] NOT NULL,
        PRIMARY KEY (case_id, signal)
      ) WITH (${OFTEN});
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ${NOW} TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${NOW}`);
  }
}

export const workMigrations = [WorkTables1795000010110];
