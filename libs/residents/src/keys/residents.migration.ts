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

/**
 * Residents are found again within a community. Those from before stay one record for all that told of them, and are
 * found by nobody any more but to be erased.
 */
export class ResidentsByCommunity1795000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE secrets.residents_found_by ADD COLUMN told_in text NOT NULL DEFAULT '';
      ALTER TABLE secrets.residents_found_by ALTER COLUMN told_in DROP DEFAULT;
      ALTER TABLE secrets.residents_found_by DROP CONSTRAINT residents_found_by_pkey;
      ALTER TABLE secrets.residents_found_by ADD PRIMARY KEY (phone_and_name, told_in)`);
  }

  // Of those who were told of in several communities one is found.
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM secrets.residents_found_by one USING secrets.residents_found_by other
        WHERE one.phone_and_name = other.phone_and_name AND one.told_in > other.told_in;
      ALTER TABLE secrets.residents_found_by DROP CONSTRAINT residents_found_by_pkey;
      ALTER TABLE secrets.residents_found_by DROP COLUMN told_in;
      ALTER TABLE secrets.residents_found_by ADD PRIMARY KEY (phone_and_name)`);
  }
}

/** By a correction several can have one number and name in a community: one of them is found, all are erased. */
export class ResidentsCorrected1795000007001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE secrets.residents_found_by ADD COLUMN found boolean NOT NULL DEFAULT true;
      ALTER TABLE secrets.residents_found_by DROP CONSTRAINT residents_found_by_pkey;
      ALTER TABLE secrets.residents_found_by ADD PRIMARY KEY (phone_and_name, told_in, person);
      CREATE UNIQUE INDEX residents_found_by_found ON secrets.residents_found_by (phone_and_name, told_in) WHERE found`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM secrets.residents_found_by WHERE NOT found;
      DROP INDEX secrets.residents_found_by_found;
      ALTER TABLE secrets.residents_found_by DROP CONSTRAINT residents_found_by_pkey;
      ALTER TABLE secrets.residents_found_by DROP COLUMN found;
      ALTER TABLE secrets.residents_found_by ADD PRIMARY KEY (phone_and_name, told_in)`);
  }
}

export const residentMigrations = [
  Residents1795000006301,
  ResidentsByCommunity1795000007000,
  ResidentsCorrected1795000007001,
];
