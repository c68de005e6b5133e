import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The catalogue: what a list of offers is asked by, and the offer as it is shown. */
export class Offers1795000004500 implements MigrationInterface {
  readonly name = 'Offers1795000004500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lists.offers_v1 (
        id uuid PRIMARY KEY,
        provider_id uuid NOT NULL,
        procedure text NOT NULL,
        category text NOT NULL,
        area uuid[] NOT NULL,
        live boolean NOT NULL,
        capacity int NOT NULL,
        orders int NOT NULL,
        offered_at timestamptz NOT NULL,
        offer jsonb NOT NULL
      );
      CREATE INDEX offers_v1_by_service ON lists.offers_v1 (procedure, category, offered_at, id);
      CREATE INDEX offers_v1_by_provider ON lists.offers_v1 (provider_id, offered_at, id);
      CREATE INDEX offers_v1_by_time ON lists.offers_v1 (offered_at, id);
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON lists.offers_v1 TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lists.offers_v1');
  }
}

export const offerMigrations = [Offers1795000004500];
