import type { MigrationInterface, QueryRunner } from 'typeorm';

export class People1795000006110 implements MigrationInterface {
  readonly name = 'People1795000006110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lists.people_v1 (
        id text PRIMARY KEY,
        name text COLLATE "zh-x-icu" NOT NULL,
        units uuid[] NOT NULL,
        gone boolean NOT NULL,
        person jsonb NOT NULL
      );
      CREATE INDEX people_v1_by_name ON lists.people_v1 (name, id);
      CREATE INDEX people_v1_by_unit ON lists.people_v1 USING gin (units);
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT ALL ON lists.people_v1 TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE lists.people_v1`);
  }
}

export const peopleMigrations = [People1795000006110];
