import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FlowsByEnd1795000007401 } from './oidc/flows.migration.js';
import { ProviderLinks1795000007400 } from './oidc/links.migration.js';
import { OrganisationVersion1795000010000 } from './versions/versions.migration.js';

/** Who may sign in and who is signed in: tables, because a log that never forgets must not hold what opens a door. */
export class Sessions1795000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA identity`);
    await runner.query(`
      CREATE TABLE identity.accounts (
        person text PRIMARY KEY,
        password_hash text NOT NULL,
        must_change boolean NOT NULL,
        changed_at timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE identity.sessions (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL UNIQUE,
        person text NOT NULL,
        way text NOT NULL,
        csrf text NOT NULL,
        post text,
        device text NOT NULL,
        signed_in_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX ON identity.sessions (person)`);
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT USAGE ON SCHEMA identity TO crosswalk_app;
          GRANT SELECT, INSERT, UPDATE, DELETE ON identity.accounts, identity.sessions TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SCHEMA identity CASCADE`);
  }
}

/** What rate-limiter-flexible keeps: how often a name or an address was tried, under a hash of it. */
export class Tries1795000006001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity.tries (
        key varchar(255) PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      )`);
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, UPDATE, DELETE ON identity.tries TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE identity.tries`);
  }
}

export class Tokens1795000006002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity.tokens (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL UNIQUE,
        name text NOT NULL,
        role text NOT NULL,
        unit uuid,
        scopes text[] NOT NULL,
        made_by text NOT NULL,
        made_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        last_used_at timestamptz,
        revoked_at timestamptz
      )`);
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, UPDATE ON identity.tokens TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE identity.tokens`);
  }
}

/** Sign-ins under way at a provider of identities, and who there is who here. */
export class Oidc1795000006003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity.sign_in_flows (
        state_hash bytea PRIMARY KEY,
        nonce text NOT NULL,
        verifier text NOT NULL,
        return_to text NOT NULL,
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE identity.subjects (
        issuer text NOT NULL,
        subject text NOT NULL,
        person text NOT NULL,
        bound_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (issuer, subject),
        UNIQUE (issuer, person)
      )`);
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, DELETE ON identity.sign_in_flows, identity.subjects TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE identity.sign_in_flows, identity.subjects`);
  }
}

/** When each person signed in last: sessions are forgotten when they are over. */
export class LastSignIns1795000007200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity.last_sign_ins (person text PRIMARY KEY, at timestamptz NOT NULL);
      INSERT INTO identity.last_sign_ins SELECT person, max(signed_in_at) FROM identity.sessions GROUP BY person;
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'crosswalk_app') THEN
          GRANT SELECT, INSERT, UPDATE, DELETE ON identity.last_sign_ins TO crosswalk_app;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE identity.last_sign_ins`);
  }
}

export const identityMigrations = [
  Sessions1795000006000,
  Tries1795000006001,
  Tokens1795000006002,
  Oidc1795000006003,
  LastSignIns1795000007200,
  ProviderLinks1795000007400,
  FlowsByEnd1795000007401,
  OrganisationVersion1795000010000,
];
