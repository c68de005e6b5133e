import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The second version: desks know who may read what lies there. The first is dropped; the log fills this one. */
export class WorkTables1795000006210 implements MigrationInterface {
  readonly name = 'WorkTables1795000006210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE lists.work_cases_v1, lists.work_places_v1;
      DELETE FROM lists.parked WHERE projection = 'work_v1';
      DELETE FROM lists.checkpoints WHERE projection = 'work_v1';
      CREATE TABLE lists.work_cases_v2 (
        id uuid PRIMARY KEY,
        subdistrict_id uuid,
        changed_at timestamptz NOT NULL,
        work jsonb NOT NULL
      ) WITH (parallel_workers = 0);
      CREATE TABLE lists.work_places_v2 (
        case_id uuid NOT NULL,
        relation text NOT NULL,
        unit_id uuid,
        kinds text[] NOT NULL,
        offered boolean NOT NULL,
        steps text[] NOT NULL,
        due date,
        community_id uuid NOT NULL,
        subdistrict_id uuid,
        procedure text NOT NULL,
        category text NOT NULL,
        changed_at timestamptz NOT NULL,
        readers uuid[] NOT NULL,
        open_to text[] NOT NULL
      ) WITH (parallel_workers = 0);
      CREATE INDEX work_places_v2_by_case ON lists.work_places_v2 (case_id);
      CREATE INDEX work_places_v2_by_unit ON lists.work_places_v2 (unit_id, relation, due, changed_at, case_id);
      CREATE INDEX work_places_v2_open ON lists.work_places_v2 (relation, subdistrict_id, due, changed_at, case_id)
        WHERE unit_id IS NULL;
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON lists.work_cases_v2, lists.work_places_v2 TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lists.work_cases_v2, lists.work_places_v2');
  }
}
