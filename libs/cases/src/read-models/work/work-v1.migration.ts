import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Open cases, and the desks they lie on. A case that has ended lies on none. */
export class WorkTables1795000005000 implements MigrationInterface {
  readonly name = 'WorkTables1795000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lists.work_cases_v1 (
        id uuid PRIMARY KEY,
        subdistrict_id uuid,
        changed_at timestamptz NOT NULL,
        work jsonb NOT NULL
      ) WITH (parallel_workers = 0);
      CREATE TABLE lists.work_places_v1 (
        case_id uuid NOT NULL,
        relation text NOT NULL,
        unit_id uuid,
        kinds text[] NOT NULL,
        steps text[] NOT NULL,
        due date,
        subdistrict_id uuid,
        changed_at timestamptz NOT NULL
      ) WITH (parallel_workers = 0);
      CREATE INDEX work_places_v1_by_case ON lists.work_places_v1 (case_id);
      CREATE INDEX work_places_v1_by_unit ON lists.work_places_v1 (unit_id, relation, due, changed_at, case_id);
      CREATE INDEX work_places_v1_open ON lists.work_places_v1 (relation, subdistrict_id, due, changed_at, case_id)
        WHERE unit_id IS NULL;
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON lists.work_cases_v1, lists.work_places_v1 TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lists.work_cases_v1, lists.work_places_v1');
  }
}
