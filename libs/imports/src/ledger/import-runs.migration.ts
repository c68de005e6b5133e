import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ImportRuns1795000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA IF NOT EXISTS service`);
    await runner.query(`
      CREATE TABLE service.import_runs (
        id uuid PRIMARY KEY,
        profile text NOT NULL,
        profile_fingerprint text NOT NULL,
        file text NOT NULL,
        file_name text NOT NULL,
        started_at timestamptz NOT NULL DEFAULT now(),
        changed_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz,
        line integer NOT NULL DEFAULT 0,
        "read" bigint NOT NULL DEFAULT 0,
        "new" bigint NOT NULL DEFAULT 0,
        continued bigint NOT NULL DEFAULT 0,
        there_already bigint NOT NULL DEFAULT 0,
        refused bigint NOT NULL DEFAULT 0,
        noted bigint NOT NULL DEFAULT 0,
        events bigint NOT NULL DEFAULT 0,
        CHECK ("read" = "new" + continued + there_already + refused)
      )`);
    await runner.query(`CREATE INDEX import_runs_by_profile ON service.import_runs (profile, file)`);
    await runner.query(`
      CREATE TABLE service.import_refusals (
        run uuid NOT NULL REFERENCES service.import_runs,
        line integer NOT NULL,
        place integer NOT NULL,
        outcome text NOT NULL,
        key text NOT NULL,
        field text NOT NULL,
        value text NOT NULL,
        code text NOT NULL,
        zh text NOT NULL,
        en text NOT NULL,
        PRIMARY KEY (run, line, place)
      )`);
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT USAGE ON SCHEMA service TO crosswalk_app;
          GRANT SELECT, INSERT, UPDATE, DELETE ON service.import_runs, service.import_refusals TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE service.import_refusals, service.import_runs`);
  }
}

export const importMigrations = [ImportRuns1795000004000];
