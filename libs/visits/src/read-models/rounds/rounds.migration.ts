import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Door-to-door rounds: what the list is asked by, and the round as it is shown. */
export class VisitRounds1795000004700 implements MigrationInterface {
  readonly name = 'VisitRounds1795000004700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lists.visit_rounds_v1 (
        id uuid PRIMARY KEY,
        community_id uuid NOT NULL,
        subdistrict_id uuid,
        open boolean NOT NULL,
        opened_at timestamptz NOT NULL,
        round jsonb NOT NULL
      );
      CREATE INDEX visit_rounds_v1_by_community ON lists.visit_rounds_v1 (community_id, opened_at, id);
      CREATE INDEX visit_rounds_v1_by_subdistrict ON lists.visit_rounds_v1 (subdistrict_id, opened_at, id);
      CREATE INDEX visit_rounds_v1_by_time ON lists.visit_rounds_v1 (opened_at, id);
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON lists.visit_rounds_v1 TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lists.visit_rounds_v1');
  }
}

export const visitMigrations = [VisitRounds1795000004700];
