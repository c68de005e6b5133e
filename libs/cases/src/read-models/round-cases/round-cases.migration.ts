import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The cases that door-to-door rounds brought in. */
export class RoundCases1795000006220 implements MigrationInterface {
  readonly name = 'RoundCases1795000006220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lists.round_cases_v2 (
        id uuid PRIMARY KEY,
        visit_id uuid NOT NULL,
        filed_at timestamptz NOT NULL,
        round_case jsonb NOT NULL
      );
      CREATE INDEX round_cases_v2_by_visit ON lists.round_cases_v2 (visit_id, filed_at, id);
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON lists.round_cases_v2 TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lists.round_cases_v2');
  }
}

export const roundCaseMigrations = [RoundCases1795000006220];
