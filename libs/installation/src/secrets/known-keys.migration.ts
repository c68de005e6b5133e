import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The schema of what is backed up apart from the log, and which keys the data was written with. */
export class KnownKeys1795000006300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA secrets;
      REVOKE ALL ON SCHEMA secrets FROM PUBLIC;
      CREATE TABLE secrets.known_keys (
        name text PRIMARY KEY,
        digest text NOT NULL,
        noted_at timestamptz NOT NULL DEFAULT now()
      );
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT USAGE ON SCHEMA secrets TO crosswalk_app;
          GRANT SELECT, INSERT, DELETE ON secrets.known_keys TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA secrets CASCADE');
  }
}

export const knownKeyMigrations = [KnownKeys1795000006300];
