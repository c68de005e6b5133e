import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BreakdownListTables1795000002000 } from './breakdown-list-v1.migration.js';
import { BreakdownListTables1795000002020 } from './breakdown-list-v2.migration.js';
import { BreakdownListTables1795000006200 } from './breakdown-list-v3.migration.js';

const TABLES = ['', '_guests', '_search', '_cells', '_totals'].map((part) => `breakdown_list${part}`);

// What a list is narrowed to, kept with each guest: no case has to be looked up to see whether it fits.
const NARROWING = [
  'community_id uuid NOT NULL',
  'subdistrict_id uuid',
  'department_id uuid',
  'category text NOT NULL',
  'procedure text NOT NULL',
  'list_id uuid',
  'open_to text[] NOT NULL',
];

/** The fourth version: who is asked to a survey reads the case. The same tables, emptied; the log fills them. */
export class BreakdownListTables1795000006240 implements MigrationInterface {
  readonly name = 'BreakdownListTables1795000006240';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      TRUNCATE ${TABLES.map((table) => `lists.${table}_v3`).join(', ')};
      ${TABLES.map((table) => `ALTER TABLE lists.${table}_v3 RENAME TO ${table}_v4;`).join('\n')}
      ALTER TABLE lists.breakdown_list_guests_v4 ${NARROWING.map((column) => `ADD ${column}`).join(', ')};
      DELETE FROM lists.parked WHERE projection = 'breakdown_list_v3';
      DELETE FROM lists.checkpoints WHERE projection = 'breakdown_list_v3'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const narrowing = NARROWING.map((column) => `DROP ${column.split(' ')[0] ?? ''}`).join(', ');
    await runner.query(`
      ALTER TABLE lists.breakdown_list_guests_v4 ${narrowing};
      ${TABLES.map((table) => `ALTER TABLE lists.${table}_v4 RENAME TO ${table}_v3;`).join('\n')}`);
  }
}

/** In order; they need the projections' own migrations. */
export const breakdownListMigrations = [
  BreakdownListTables1795000002000,
  BreakdownListTables1795000002020,
  BreakdownListTables1795000006200,
  BreakdownListTables1795000006240,
];
