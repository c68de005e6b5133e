import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is to be who here when they first sign in at the provider, as an administrator or the command line said. */
export class ProviderLinks1795000007400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity.links (
        person text PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('user-name', 'subject')),
        value text NOT NULL,
        made_by text NOT NULL,
        made_at timestamptz NOT NULL,
        UNIQUE (kind, value)
      )`);
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, UPDATE, DELETE ON identity.links TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE identity.links`);
  }
}
