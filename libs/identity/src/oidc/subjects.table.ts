import type { Pool } from 'pg';

/** Somebody at a provider, who stays the same whatever they are called there. */
export type Subject = Readonly<{ issuer: string; subject: string }>;

/** Who at the provider is who here. */
export class SubjectTable {
  constructor(private readonly pool: Pool) {}

  async personOf({ issuer, subject }: Subject): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ person: string }>(
      'SELECT person FROM identity.subjects WHERE issuer = $1 AND subject = $2',
      [issuer, subject],
    );
    return rows[0]?.person;
  }

  /** Binds somebody at the provider to a person. @returns false when that person is bound to somebody else there */
  async bind({ issuer, subject }: Subject, person: string, at: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `INSERT INTO identity.subjects (issuer, subject, person, bound_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [issuer, subject, person, at],
    );
    return rowCount === 1;
  }
}
