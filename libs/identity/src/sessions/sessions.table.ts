import type { Pool } from 'pg';
import type { Proof } from '../accounts/accounts.table.js';
import { ORGANISATION_VERSION } from '../versions/versions.table.js';
import type { FoundSession, Session } from './session.js';

export type NewSession = Omit<Session, 'mustChangePassword' | 'post' | 'lastSeenAt'> & Readonly<{ tokenHash: Buffer }>;

/** Sessions that end no sooner than this, and were used no longer ago than that. */
export type Living = Readonly<{ now: string; seenSince: string }>;

type Row = Omit<Session, 'signedInAt' | 'lastSeenAt' | 'expiresAt'> &
  Readonly<Record<'signedInAt' | 'lastSeenAt' | 'expiresAt', Date>>;

const COLUMNS = `s.id, s.person, s.way, s.csrf, s.post, s.device, s.signed_in_at AS "signedInAt",
  s.last_seen_at AS "lastSeenAt", s.expires_at AS "expiresAt",
  s.way = 'local' AND coalesce(a.must_change, false) AS "mustChangePassword"`;
const FROM = 'identity.sessions s LEFT JOIN identity.accounts a ON a.person = s.person';
// What a password opened is over with its account.
const STANDING = `(s.way <> 'local' OR a.person IS NOT NULL)`;
const NEW = '(id, token_hash, person, way, csrf, device, signed_in_at, last_seen_at, expires_at)';
const VALUES = '$1::uuid, $2::bytea, $3, $4, $5, $6, $7::timestamptz, $7::timestamptz, $8::timestamptz';

/** Where sessions are kept; one that is not there is over. */
export class SessionTable {
  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  async add(session: NewSession): Promise<void> {
    await this.pool.query(`INSERT INTO identity.sessions ${NEW} VALUES (${VALUES})`, valuesOf(session));
  }

  /**
   * Adds one if the account still has the password that was shown. Whoever closes or resets the account at the same
   * moment waits for the lock, and then finds the session. @returns false when it has not
   */
  async addBy({ passwordHash }: Proof, session: NewSession): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `WITH account AS (SELECT FROM identity.accounts WHERE person = $3 AND password_hash = $9 FOR SHARE)
       INSERT INTO identity.sessions ${NEW} SELECT ${VALUES} FROM account`,
      [...valuesOf(session), passwordHash],
    );
    return rowCount === 1;
  }

  /** Notes when somebody signed in last; sessions are forgotten. */
  async noteSignIn({ person, signedInAt }: Pick<Session, 'person' | 'signedInAt'>): Promise<void> {
    await this.pool.query(
      `INSERT INTO identity.last_sign_ins (person, at) VALUES ($1, $2) ON CONFLICT (person) DO UPDATE SET at = $2`,
      [person, signedInAt],
    );
  }

  async forgetThoseOver({ now, seenSince }: Living): Promise<void> {
    // Past what others are ending just now: two that wait for each other's rows would both fail.
    await this.pool.query(
      `DELETE FROM identity.sessions WHERE id IN (
         SELECT id FROM identity.sessions WHERE expires_at <= $1 OR last_seen_at <= $2 FOR UPDATE SKIP LOCKED)`,
      [now, seenSince],
    );
  }

  /** Those of these hashes that are not over, by their hash as base64. */
  async findAll(
    tokenHashes: readonly Buffer[],
    { now, seenSince }: Living,
  ): Promise<ReadonlyMap<string, FoundSession>> {
    const { rows } = await this.pool.query<Row & Readonly<{ tokenHash: Buffer; version: string }>>({
      name: 'find-sessions',
      text: `SELECT s.token_hash AS "tokenHash", ${ORGANISATION_VERSION} AS version, ${COLUMNS} FROM ${FROM}
             WHERE s.token_hash = ANY($1) AND s.expires_at > $2 AND s.last_seen_at > $3 AND ${STANDING}`,
      values: [tokenHashes, now, seenSince],
    });
    return new Map(
      rows.map(({ tokenHash, version, ...row }) => [
        tokenHash.toString('base64'),
        { ...sessionOf(row), version: Number(version) },
      ]),
    );
  }

  /** Of one person, the one used last first. */
  async of(person: string, { now, seenSince }: Living): Promise<readonly Session[]> {
    const { rows } = await this.pool.query<Row>(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE s.person = $1 AND s.expires_at > $2 AND s.last_seen_at > $3 AND ${STANDING}
       ORDER BY s.last_seen_at DESC, s.id`,
      [person, now, seenSince],
    );
    return rows.map(sessionOf);
  }

  async noteSeen(id: string, at: string): Promise<void> {
    await this.pool.query('UPDATE identity.sessions SET last_seen_at = $2 WHERE id = $1', [id, at]);
  }

  async choosePost(id: string, post: string): Promise<void> {
    await this.pool.query('UPDATE identity.sessions SET post = $2 WHERE id = $1', [id, post]);
  }

  /** @returns false when that person has no such session */
  async end(person: string, id: string): Promise<boolean> {
    const { rowCount } = await this.pool.query('DELETE FROM identity.sessions WHERE person = $1 AND id = $2', [
      person,
      id,
    ]);
    return rowCount === 1;
  }

  /** Ends all of one person, but for one. @returns how many */
  async endAll(person: string, but?: string): Promise<number> {
    const { rowCount } = await this.pool.query(
      'DELETE FROM identity.sessions WHERE person = $1 AND id IS DISTINCT FROM $2',
      [person, but ?? null],
    );
    return rowCount ?? 0;
  }
}

const valuesOf = ({ id, tokenHash, person, way, csrf, device, signedInAt, expiresAt }: NewSession) => [
  id,
  tokenHash,
  person,
  way,
  csrf,
  device,
  signedInAt,
  expiresAt,
];

const sessionOf = ({ signedInAt, lastSeenAt, expiresAt, ...session }: Row): Session => ({
  ...session,
  signedInAt: signedInAt.toISOString(),
  lastSeenAt: lastSeenAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
});
