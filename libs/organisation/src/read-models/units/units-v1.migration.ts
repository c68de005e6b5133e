import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Units1795000002100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA IF NOT EXISTS lists`);
    await runner.query(`
      CREATE TABLE lists.units_v1 (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        name text COLLATE "zh-x-icu" NOT NULL,
        parent uuid
      )`);
    await runner.query(`CREATE INDEX units_v1_by_kind ON lists.units_v1 (kind, name, id)`);
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT USAGE ON SCHEMA lists TO crosswalk_app;
          GRANT ALL ON lists.units_v1 TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE lists.units_v1`);
  }
}
