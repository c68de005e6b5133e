import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The keys of residents and what they are found by, apart from the log. */
export class Residents1795000006301 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE secrets.person_keys (
        person uuid PRIMARY KEY,
        master integer NOT NULL,
        wrapped jsonb NOT NULL,
        made_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX person_keys_by_master ON secrets.person_keys (master, person);
      CREATE TABLE secrets.residents_found_by (
        phone text NOT NULL,
        phone_and_name text PRIMARY KEY,
        person uuid NOT NULL
      );
      CREATE INDEX residents_found_by_phone ON secrets.residents_found_by (phone);
      CREATE INDEX residents_found_by_person ON secrets.residents_found_by (person);
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, UPDATE, DELETE ON secrets.person_keys, secrets.residents_found_by TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE secrets.person_keys, secrets.residents_found_by');
  }
}

export const residentMigrations = [Residents1795000006301];
