import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which case a tracking code opens, and how often somebody guessed wrong. */
export class TrackingCodes1795000006302 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lists.tracking_codes_v1 (id uuid PRIMARY KEY, hash text NOT NULL);
      CREATE INDEX tracking_codes_v1_by_hash ON lists.tracking_codes_v1 (hash);
      CREATE TABLE service.wrong_tracking_codes (
        key varchar(255) PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      );
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON lists.tracking_codes_v1 TO crosswalk_app;
          GRANT SELECT, INSERT, UPDATE, DELETE ON service.wrong_tracking_codes TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lists.tracking_codes_v1, service.wrong_tracking_codes');
  }
}

export const trackingMigrations = [TrackingCodes1795000006302];
