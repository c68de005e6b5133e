import type { MigrationInterface, QueryRunner } from 'typeorm';
import { WorkTables1795000005000 } from './work-v1.migration.js';
import { WorkTables1795000006210 } from './work-v2.migration.js';
import { WorkTables1795000006250 } from './work-v3.migration.js';

const TABLES = ['work_cases', 'work_places'];

/** The fourth version: what leadership looks after. The same tables, emptied, and one more; the log fills them. */
export class WorkTables1795000007300 implements MigrationInterface {
  readonly name = 'WorkTables1795000007300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      TRUNCATE ${TABLES.map((table) => `lists.${table}_v3`).join(', ')};
      ${TABLES.map((table) => `ALTER TABLE lists.${table}_v3 RENAME TO ${table}_v4;`).join('\n')}
      CREATE TABLE lists.work_signals_v4 (
        case_id uuid NOT NULL,
        signal text NOT NULL,
        since timestamptz NOT NULL,
        due date,
        readers uuid[] NOT NULL,
        open_to text[] NOT NULL,
        PRIMARY KEY (case_id, signal)
      ) WITH (parallel_workers = 0);
      DELETE FROM lists.parked WHERE projection = 'work_v3';
      DELETE FROM lists.checkpoints WHERE projection = 'work_v3';
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON lists.work_signals_v4 TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE lists.work_signals_v4;
      ${TABLES.map((table) => `ALTER TABLE lists.${table}_v4 RENAME TO ${table}_v3;`).join('\n')}`);
  }
}

export const workMigrations = [
  WorkTables1795000005000,
  WorkTables1795000006210,
  WorkTables1795000006250,
  WorkTables1795000007300,
];
