import { DatabaseError, type Pool } from 'pg';
import { inOneTransaction } from '../in-one-transaction.table.js';
import type { Subject } from './subjects.table.js';

/** What somebody is known by at the provider: a name they sign in with there, or what never changes. */
export type KnownThereBy = Readonly<{ kind: 'user-name' | 'subject'; value: string }>;

/** `signedIn`: whether they have signed in from there already; until then `by` says who is expected. */
export type Link = Readonly<{ person: string; signedIn: boolean; by: KnownThereBy }>;

const UNIQUE_VIOLATION = '23505';

/** Who at the provider is to be who here, until they first sign in. */
export class LinkTable {
  constructor(private readonly pool: Pool) {}

  /**
   * Expects somebody there to be that person, and nobody else there from now on.
   * @returns whether somebody else there was until now; `taken` when they are expected to be another person
   */
  async expect(
    person: string,
    { kind, value }: KnownThereBy,
    { by, at }: Readonly<{ by: string; at: string }>,
  ): Promise<'new' | 'instead' | 'taken'> {
    try {
      return await inOneTransaction(this.pool, async (client) => {
        await client.query(
          `INSERT INTO identity.links (person, kind, value, made_by, made_at) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (person) DO UPDATE SET kind = $2, value = $3, made_by = $4, made_at = $5`,
          [person, kind, value, by, at],
        );
        const { rowCount } = await client.query('DELETE FROM identity.subjects WHERE person = $1', [person]);
        return rowCount === 0 ? 'new' : 'instead';
      });
    } catch (error) {
      if (error instanceof DatabaseError && error.code === UNIQUE_VIOLATION) return 'taken';
      throw error;
    }
  }

  /** The person that somebody there is expected to be, who is that person from now on; undefined when nobody is. */
  async take({ issuer, subject }: Subject, { kind, value }: KnownThereBy, at: string): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ person: string }>(
      `WITH used AS (DELETE FROM identity.links WHERE kind = $3 AND value = $4 RETURNING person)
       INSERT INTO identity.subjects (issuer, subject, person, bound_at)
       SELECT $1, $2, person, $5::timestamptz FROM used ON CONFLICT DO NOTHING RETURNING person`,
      [issuer, subject, kind, value, at],
    );
    return rows[0]?.person;
  }

  /** From now on nobody there is that person, nor expected to be. @returns false when nobody was */
  async remove(person: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `WITH expected AS (DELETE FROM identity.links WHERE person = $1 RETURNING person),
            bound AS (DELETE FROM identity.subjects WHERE person = $1 RETURNING person)
       SELECT person FROM expected UNION ALL SELECT person FROM bound`,
      [person],
    );
    return rowCount !== 0;
  }

  /** Everybody who signs in at the provider, or is expected to. */
  async all(): Promise<readonly Link[]> {
    const { rows } = await this.pool.query<Link['by'] & Omit<Link, 'by'>>(
      `SELECT person, true AS "signedIn", 'subject' AS kind, subject AS value FROM identity.subjects
       UNION ALL SELECT person, false, kind, value FROM identity.links ORDER BY person`,
    );
    return rows.map(({ person, signedIn, kind, value }) => ({ person, signedIn, by: { kind, value } }));
  }
}
