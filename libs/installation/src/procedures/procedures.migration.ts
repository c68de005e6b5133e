import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Procedures1795000004600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA IF NOT EXISTS service`);
    await runner.query(`
      CREATE TABLE service.procedures (
        name text NOT NULL,
        version integer NOT NULL,
        definition jsonb NOT NULL,
        hash text NOT NULL,
        first_seen_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (name, version)
      )`);
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT USAGE ON SCHEMA service TO crosswalk_app;
          GRANT SELECT, INSERT ON service.procedures TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE service.procedures`);
  }
}

export const procedureMigrations = [Procedures1795000004600];
