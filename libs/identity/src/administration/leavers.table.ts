import type { Pool } from 'pg';
import { inOneTransaction } from '../in-one-transaction.table.js';

// The account first: a sign-in under way holds it until its session is there to be found.
const WHAT_OPENS_A_DOOR = [
  'identity.accounts WHERE person = $1 AND changed_at <= $2',
  'identity.links WHERE person = $1 AND made_at <= $2',
  'identity.subjects WHERE person = $1 AND bound_at <= $2',
  'identity.sessions WHERE person = $1 AND signed_in_at <= $2',
];

/** Takes from people who leave whatever they come in with. */
export class LeaverTable {
  constructor(private readonly pool: Pool) {}

  /**
   * Removes the account, the sessions and the link to the provider that somebody had when they left. What was made since
   * stays: they may be back by the time this is done.
   */
  async withdraw(person: string, leftAt: string): Promise<void> {
    await inOneTransaction(this.pool, async (client) => {
      for (const kept of WHAT_OPENS_A_DOOR) await client.query(`DELETE FROM ${kept}`, [person, leftAt]);
    });
  }
}
