import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who looked at residents, for those who go through it. */
export class Looks1795000007310 implements MigrationInterface {
  readonly name = 'Looks1795000007310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lists.looks_v1 (
        key text PRIMARY KEY,
        resident_id uuid NOT NULL,
        case_id uuid,
        person text NOT NULL,
        role text NOT NULL,
        unit jsonb,
        at timestamptz NOT NULL,
        fields text[] NOT NULL,
        reason text
      );
      CREATE INDEX looks_v1_by_time ON lists.looks_v1 (at, key);
      CREATE INDEX looks_v1_by_person ON lists.looks_v1 (person, at, key);
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON lists.looks_v1 TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lists.looks_v1');
  }
}

export const lookMigrations = [Looks1795000007310];
