import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counts what is announced of units and people. A sequence: what it has reached is seen by everybody at once, without a
 * lock, and it never goes back, also after a crash of the server.
 */
export class OrganisationVersion1795000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SEQUENCE identity.organisation_version`);
    await runner.query(`SELECT nextval('identity.organisation_version')`); // the first one does not show
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, USAGE ON SEQUENCE identity.organisation_version TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SEQUENCE identity.organisation_version`);
  }
}
