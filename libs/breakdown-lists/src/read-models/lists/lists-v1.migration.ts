import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BreakdownLists1795000002200 implements MigrationInterface {
  readonly name = 'BreakdownLists1795000002200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lists.breakdown_lists_v1 (
        id uuid PRIMARY KEY,
        level text NOT NULL,
        unit_id uuid NOT NULL,
        open boolean NOT NULL,
        opened_at timestamptz NOT NULL,
        list jsonb NOT NULL
      );
      CREATE INDEX ON lists.breakdown_lists_v1 (opened_at DESC, id);
      CREATE INDEX ON lists.breakdown_lists_v1 (unit_id);
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, UPDATE, DELETE ON lists.breakdown_lists_v1 TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE lists.breakdown_lists_v1`);
  }
}
