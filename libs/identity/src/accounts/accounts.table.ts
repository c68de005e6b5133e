import type { Pool } from 'pg';
import { inOneTransaction } from '../in-one-transaction.table.js';

export type Account = Readonly<{ person: string; passwordHash: string; mustChange: boolean }>;

/** That somebody has shown the password of an account; good for as long as the account has that one. */
export type Proof = Pick<Account, 'person' | 'passwordHash'>;

/** How an account stands. */
export type AccountOnList = Readonly<{ person: string; mustChange: boolean; sessions: number }>;

/** Where accounts are kept. */
export class AccountTable {
  constructor(private readonly pool: Pool) {}

  async isEmpty(): Promise<boolean> {
    const { rowCount } = await this.pool.query('SELECT FROM identity.accounts LIMIT 1');
    return rowCount === 0;
  }

  async find(person: string): Promise<Account | undefined> {
    const { rows } = await this.pool.query<Account>(
      `SELECT person, password_hash AS "passwordHash", must_change AS "mustChange"
       FROM identity.accounts WHERE person = $1`,
      [person],
    );
    return rows[0];
  }

  /** Every account by the name of its person, and in how many places they are signed in. */
  async all(): Promise<readonly AccountOnList[]> {
    const { rows } = await this.pool.query<AccountOnList>(
      `SELECT a.person, a.must_change AS "mustChange", count(s.id)::int AS sessions
       FROM identity.accounts a LEFT JOIN identity.sessions s ON s.person = a.person AND s.expires_at > now()
       GROUP BY a.person, a.must_change ORDER BY a.person`,
    );
    return rows;
  }

  /** Makes an account. @returns false when there is one already, which stays as it is */
  async add({ person, passwordHash, mustChange }: Account, at: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `INSERT INTO identity.accounts (person, password_hash, must_change, changed_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING`,
      [person, passwordHash, mustChange, at],
    );
    return rowCount === 1;
  }

  /** Makes an account, or gives one that is there another password, which ends what the one before had opened. */
  put({ person, passwordHash, mustChange }: Account, at: string): Promise<void> {
    return inOneTransaction(this.pool, async (client) => {
      await client.query(
        `INSERT INTO identity.accounts (person, password_hash, must_change, changed_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person) DO UPDATE SET password_hash = $2, must_change = $3, changed_at = $4`,
        [person, passwordHash, mustChange, at],
      );
      await client.query(END_LOCAL, [person]);
    });
  }

  /** The same for several accounts, all of them or none. */
  putAll(accounts: readonly Account[], at: string): Promise<void> {
    const people = accounts.map(({ person }) => person);
    const hashes = accounts.map(({ passwordHash }) => passwordHash);
    return inOneTransaction(this.pool, async (client) => {
      await client.query(
        // In order: two that reset the same accounts wait for each other and not both.
        `INSERT INTO identity.accounts (person, password_hash, must_change, changed_at)
         SELECT person, password_hash, must_change, $4
         FROM unnest($1::text[], $2::text[], $3::boolean[]) AS given (person, password_hash, must_change) ORDER BY person
         ON CONFLICT (person) DO UPDATE SET password_hash = excluded.password_hash, must_change = excluded.must_change,
           changed_at = excluded.changed_at`,
        [people, hashes, accounts.map(({ mustChange }) => mustChange), at],
      );
      await client.query(END_LOCAL_OF_ALL, [people]);
    });
  }

  /**
   * Gives an account another password in place of the one that was shown, which ends what that one had opened but for
   * the session `but`. @returns false when the account is gone or has another password by now
   */
  change({ person, passwordHash }: Proof, next: string, { at, but }: Readonly<{ at: string; but?: string }>) {
    return inOneTransaction(this.pool, async (client) => {
      const { rowCount } = await client.query(
        `UPDATE identity.accounts SET password_hash = $3, must_change = false, changed_at = $4
         WHERE person = $1 AND password_hash = $2`,
        [person, passwordHash, next, at],
      );
      if (rowCount === 1) await client.query(`${END_LOCAL} AND id IS DISTINCT FROM $2`, [person, but ?? null]);
      return rowCount === 1;
    });
  }

  /** Ends what its password had opened, too. @returns false when there was none */
  remove(person: string): Promise<boolean> {
    return inOneTransaction(this.pool, async (client) => {
      const { rowCount } = await client.query('DELETE FROM identity.accounts WHERE person = $1', [person]);
      await client.query(END_LOCAL, [person]);
      return rowCount === 1;
    });
  }
}

// A statement of its own, after that on the account: it sees also a session that the account was locked for till then.
const END_LOCAL = `DELETE FROM identity.sessions WHERE person = $1 AND way = 'local'`;
const END_LOCAL_OF_ALL = `DELETE FROM identity.sessions WHERE person = ANY($1) AND way = 'local'`;
