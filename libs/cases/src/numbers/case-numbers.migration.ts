import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CaseNumbers1795000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA IF NOT EXISTS service`);
    await runner.query(`CREATE TABLE service.case_numbers (year integer PRIMARY KEY, last bigint NOT NULL)`);
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT USAGE ON SCHEMA service TO crosswalk_app;
          GRANT SELECT, INSERT, UPDATE ON service.case_numbers TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE service.case_numbers`);
  }
}

export const caseNumberMigrations = [CaseNumbers1795000003000];
