import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The breakdown lists, with the subdistrict above their owner, which may read them. */
export class BreakdownLists1795000006230 implements MigrationInterface {
  readonly name = 'BreakdownLists1795000006230';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lists.breakdown_lists_v2 (
        id uuid PRIMARY KEY,
        level text NOT NULL,
        unit_id uuid NOT NULL,
        subdistrict_id uuid,
        open boolean NOT NULL,
        opened_at timestamptz NOT NULL,
        list jsonb NOT NULL
      );
      CREATE INDEX ON lists.breakdown_lists_v2 (opened_at DESC, id);
      CREATE INDEX ON lists.breakdown_lists_v2 (unit_id);
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, UPDATE, DELETE ON lists.breakdown_lists_v2 TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE lists.breakdown_lists_v2`);
  }
}

export const listMigrations = [BreakdownLists1795000006230];
