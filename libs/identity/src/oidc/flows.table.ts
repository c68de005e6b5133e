import type { Pool } from 'pg';

/** A way to the provider that somebody has been sent on. */
export type Flow = Readonly<{ nonce: string; verifier: string; returnTo: string }>;

/** Where sign-ins under way are kept, each for one answer of the provider. */
export class FlowTable {
  constructor(private readonly pool: Pool) {}

  /** Adds one, and forgets those that nobody came back from. */
  async add(stateHash: Buffer, flow: Flow, times: Readonly<{ now: string; expiresAt: string }>): Promise<void> {
    await this.pool.query(
      `WITH over AS (DELETE FROM identity.sign_in_flows WHERE expires_at <= $5)
       INSERT INTO identity.sign_in_flows (state_hash, nonce, verifier, return_to, expires_at)
       VALUES ($1, $2, $3, $4, $6)`,
      [stateHash, flow.nonce, flow.verifier, flow.returnTo, times.now, times.expiresAt],
    );
  }

  /** The flow of that state, which is over by this; undefined when there is none, or when it took too long. */
  async take(stateHash: Buffer, now: string): Promise<Flow | undefined> {
    const { rows } = await this.pool.query<Flow & { isOver: boolean }>(
      `DELETE FROM identity.sign_in_flows WHERE state_hash = $1
       RETURNING nonce, verifier, return_to AS "returnTo", expires_at <= $2 AS "isOver"`,
      [stateHash, now],
    );
    return rows.find(({ isOver }) => !isOver);
  }
}
