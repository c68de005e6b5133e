import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Checkpoints and the park. */
export class ProjectionTables1795000001000 implements MigrationInterface {
  readonly name = 'ProjectionTables1795000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA IF NOT EXISTS lists;
      CREATE TABLE lists.checkpoints (
        projection text PRIMARY KEY,
        position text,
        epoch bigint NOT NULL,
        owner text,
        moved_at timestamptz
      ) WITH (fillfactor = 50);
      CREATE TABLE lists.parked (
        projection text NOT NULL,
        stream text NOT NULL,
        revision bigint NOT NULL,
        position text NOT NULL,
        event_id uuid NOT NULL,
        type text NOT NULL,
        error text NOT NULL,
        attempts int NOT NULL,
        parked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (projection, stream, revision)
      );
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT USAGE ON SCHEMA lists TO crosswalk_app;
          GRANT SELECT, INSERT, UPDATE, DELETE ON lists.checkpoints, lists.parked TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lists.parked; DROP TABLE lists.checkpoints');
  }
}

/** What was refused to a process, until it is past the event. */
export class RefusedAsks1795000005000 implements MigrationInterface {
  readonly name = 'RefusedAsks1795000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lists.refused_asks (
        process text NOT NULL,
        event_id uuid NOT NULL,
        place text NOT NULL,
        reason text NOT NULL,
        PRIMARY KEY (process, event_id, place)
      );
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, DELETE ON lists.refused_asks TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lists.refused_asks');
  }
}

/** In order; libs/installation runs them before the lists' own. */
export const projectionMigrations = [ProjectionTables1795000001000, RefusedAsks1795000005000];
