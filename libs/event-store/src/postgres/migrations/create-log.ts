import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendFunction } from './append-function.js';

const log = `
CREATE SCHEMA log;

-- json, not jsonb: the text stays as it was written, and both ways are cheaper.
CREATE TABLE log.events (
  position    bigint PRIMARY KEY,
  stream      text COLLATE "C" NOT NULL,
  revision    bigint NOT NULL CHECK (revision >= 0),
  event_id    uuid NOT NULL,
  type        text COLLATE "C" NOT NULL,
  data        json NOT NULL,
  metadata    json NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  CONSTRAINT one_event_per_revision UNIQUE (stream, revision),
  CONSTRAINT one_event_per_id UNIQUE (stream, event_id)
);

CREATE FUNCTION log.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Events are never changed: % on log.events is refused', TG_OP USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log.events
  FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();
`;

const grants = `
DO $$
BEGIN
  REVOKE ALL ON SCHEMA log FROM PUBLIC;
  REVOKE ALL ON log.events FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
    GRANT USAGE ON SCHEMA log TO crosswalk_app;
    GRANT SELECT, INSERT ON log.events TO crosswalk_app;
  END IF;
END $$;
`;

/** The table of events, the one way to append to it, and its locks against change. */
export class CreateLog1795000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(log);
    await runner.query(appendFunction);
    await runner.query(grants);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA log CASCADE');
  }
}
