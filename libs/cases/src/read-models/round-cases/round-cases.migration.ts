import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RoundCases1795000004800 } from './round-cases-v1.migration.js';

/** The second version: rows know who told of a case. The first is dropped; the log fills this one. */
export class RoundCases1795000006220 implements MigrationInterface {
  readonly name = 'RoundCases1795000006220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE lists.round_cases_v1;
      DELETE FROM lists.parked WHERE projection = 'round_cases_v1';
      DELETE FROM lists.checkpoints WHERE projection = 'round_cases_v1';
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

export const roundCaseMigrations = [RoundCases1795000004800, RoundCases1795000006220];
