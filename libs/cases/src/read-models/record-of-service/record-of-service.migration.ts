import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What units did about each case, and the counts of it by half-year. */
export class RecordOfService1795000004900 implements MigrationInterface {
  readonly name = 'RecordOfService1795000004900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lists.record_of_service_cases_v1 (
        id uuid PRIMARY KEY,
        service jsonb NOT NULL
      );
      CREATE TABLE lists.record_of_service_v1 (
        unit_id uuid NOT NULL,
        unit_name text COLLATE "zh-x-icu" NOT NULL,
        half text NOT NULL,
        procedure text NOT NULL,
        deed text NOT NULL,
        n int NOT NULL,
        PRIMARY KEY (unit_id, half, procedure, deed)
      ) WITH (fillfactor = 50);
      CREATE INDEX record_of_service_v1_by_half ON lists.record_of_service_v1 (half, procedure);
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE
            ON lists.record_of_service_cases_v1, lists.record_of_service_v1 TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lists.record_of_service_cases_v1, lists.record_of_service_v1');
  }
}

export const recordOfServiceMigrations = [RecordOfService1795000004900];
