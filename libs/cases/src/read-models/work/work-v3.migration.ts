import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['work_cases', 'work_places'];

/** The third version: who is asked to a survey reads the case. The same tables, emptied; the log fills them. */
export class WorkTables1795000006250 implements MigrationInterface {
  readonly name = 'WorkTables1795000006250';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      TRUNCATE ${TABLES.map((table) => `lists.${table}_v2`).join(', ')};
      ${TABLES.map((table) => `ALTER TABLE lists.${table}_v2 RENAME TO ${table}_v3;`).join('\n')}
      DELETE FROM lists.parked WHERE projection = 'work_v2';
      DELETE FROM lists.checkpoints WHERE projection = 'work_v2'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES.map((table) => `ALTER TABLE lists.${table}_v3 RENAME TO ${table}_v2;`).join('\n'));
  }
}
