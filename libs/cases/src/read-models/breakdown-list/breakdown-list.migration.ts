import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BreakdownListTables1795000002000 } from './breakdown-list-v1.migration.js';
import { BreakdownListTables1795000002020 } from './breakdown-list-v2.migration.js';
import { BreakdownListTables1795000006200 } from './breakdown-list-v3.migration.js';

const TABLES = ['', '_guests', '_search', '_cells', '_totals'].map((part) => `breakdown_list${part}`);

/** The fourth version: who is asked to a survey reads the case. The same tables, emptied; the log fills them. */
export class BreakdownListTables1795000006240 implements MigrationInterface {
  readonly name = 'BreakdownListTables1795000006240';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      TRUNCATE ${TABLES.map((table) => `lists.${table}_v3`).join(', ')};
      ${TABLES.map((table) => `ALTER TABLE lists.${table}_v3 RENAME TO ${table}_v4;`).join('\n')}
      DELETE FROM lists.parked WHERE projection = 'breakdown_list_v3';
      DELETE FROM lists.checkpoints WHERE projection = 'breakdown_list_v3'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES.map((table) => `ALTER TABLE lists.${table}_v4 RENAME TO ${table}_v3;`).join('\n'));
  }
}

/** In order; they need the projections' own migrations. */
export const breakdownListMigrations = [
  BreakdownListTables1795000002000,
  BreakdownListTables1795000002020,
  BreakdownListTables1795000006200,
  BreakdownListTables1795000006240,
];
