import type { Pool } from 'pg';

export type Account = Readonly<{ person: string; passwordHash: string; mustChange: boolean }>;

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

  /** Makes an account, or gives one that is there another password. */
  async put({ person, passwordHash, mustChange }: Account, at: string): Promise<void> {
    await this.pool.query(
      `INSERT INTO identity.accounts (person, password_hash, must_change, changed_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (person) DO UPDATE SET password_hash = $2, must_change = $3, changed_at = $4`,
      [person, passwordHash, mustChange, at],
    );
  }

  /** @returns false when there was none */
  async remove(person: string): Promise<boolean> {
    const { rowCount } = await this.pool.query('DELETE FROM identity.accounts WHERE person = $1', [person]);
    return rowCount === 1;
  }
}
