import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Beginning1795000006400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA IF NOT EXISTS service`);
    await runner.query(`
      CREATE TABLE service.beginning (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        began_with text NOT NULL CHECK (began_with IN ('on', 'people', 'off')),
        began_at timestamptz NOT NULL,
        told_at timestamptz,
        handed_over_at timestamptz
      )`);
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT USAGE ON SCHEMA service TO crosswalk_app;
          GRANT SELECT, INSERT, UPDATE ON service.beginning TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE service.beginning`);
  }
}

export const beginningMigrations = [Beginning1795000006400];
