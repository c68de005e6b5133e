import type { Pool } from 'pg';
import type { Living } from '../sessions/sessions.table.js';

/** What is kept of somebody who has an account, or ever signed in. */
export type Kept = Readonly<{
  person: string;
  /** Absent without an account; true while its password is one that somebody else made. */
  mustChange: boolean | null;
  changedAt: Date | null;
  /** Whether a provider of identities knows them. */
  bound: boolean;
  signedInAt: Date | null;
  sessions: number;
}>;

/** Reads how people stand with their accounts. */
export class StandingTable {
  constructor(private readonly pool: Pool) {}

  async all({ now, seenSince }: Living): Promise<readonly Kept[]> {
    const { rows } = await this.pool.query<Kept>(
      `SELECT person, a.must_change AS "mustChange", a.changed_at AS "changedAt", b.person IS NOT NULL AS bound,
         i.at AS "signedInAt", coalesce(s.sessions, 0) AS sessions
       FROM identity.accounts a
         FULL JOIN (SELECT DISTINCT person FROM identity.subjects) b USING (person)
         FULL JOIN identity.last_sign_ins i USING (person)
         LEFT JOIN (
           SELECT person, count(*)::int AS sessions FROM identity.sessions
           WHERE expires_at > $1 AND last_seen_at > $2 GROUP BY person
         ) s USING (person)`,
      [now, seenSince],
    );
    return rows;
  }
}
