import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BreakdownLists1795000002200 } from './lists-v1.migration.js';

/** The second version: rows know the subdistrict above their owner, which may read them. The log fills it. */
export class BreakdownLists1795000006230 implements MigrationInterface {
  readonly name = 'BreakdownLists1795000006230';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE lists.breakdown_lists_v1;
      DELETE FROM lists.parked WHERE projection = 'breakdown_lists_v1';
      DELETE FROM lists.checkpoints WHERE projection = 'breakdown_lists_v1';
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

/** In order; they need the projections' own migrations. */
export const listMigrations = [BreakdownLists1795000002200, BreakdownLists1795000006230];
