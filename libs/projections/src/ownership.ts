import type { Position } from '@crosswalk/event-sourcing';
import { hostname } from 'node:os';
import { Client, type Pool } from 'pg';
import { takeOver } from './checkpoint-table.js';
import { pause } from './pause.js';

const HEARTBEAT_MS = 10_000;

// The server ends the session of an owner that went silent (a paused process), and its lock with it.
const SESSION = `SET idle_session_timeout = '45s'; SET idle_in_transaction_session_timeout = '45s';
  SET search_path = lists, public`;

type Taking = Readonly<{
  id: string;
  standByMs: number;
  /** Where a checkpoint begins that nobody has owned before. */
  begin?: (() => Promise<Position | undefined>) | undefined;
}>;

/** The right to move one checkpoint: a session lock, the epoch it was taken with, and the one connection for both. */
export class Ownership {
  readonly #lost = new AbortController();
  readonly #heartbeat: NodeJS.Timeout;

  private constructor(
    readonly client: Client,
    readonly epoch: string,
    /** Where the checkpoint stands; moved by whoever moves the checkpoint. */
    public position: Position | undefined,
  ) {
    const lose = (): void => this.#lost.abort();
    client.once('error', lose).once('end', lose);
    this.#heartbeat = setInterval(() => void client.query('SELECT 1').catch(lose), HEARTBEAT_MS).unref();
  }

  /** Aborts when the connection, and so the lock, is gone. */
  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  /**
   * Stands by until nobody else owns the checkpoint, then takes it over.
   * @returns undefined when the signal aborted first
   */
  static async take(pool: Pool, { id, standByMs, begin }: Taking, signal: AbortSignal): Promise<Ownership | undefined> {
    const client = await connect(pool, id);
    try {
      while (!signal.aborted) {
        const { rows } = await client.query<{ free: boolean }>(
          `SELECT pg_try_advisory_lock(hashtextextended('crosswalk projection ' || $1, 0)) AS free`,
          [id],
        );
        if (rows[0]?.free) {
          const me = `${hostname()}:${process.pid}`;
          const { epoch, position } = await takeOver(client, id, me, await begin?.());
          return new Ownership(client, epoch, position);
        }
        await pause(standByMs, signal);
      }
    } catch (error) {
      await hangUp(client);
      throw error;
    }
    await hangUp(client);
    return undefined;
  }

  /** Gives the projection to whoever stands by. */
  async release(): Promise<void> {
    clearInterval(this.#heartbeat);
    await hangUp(this.client);
  }
}

/** A connection of its own, so that a small pool is never starved by its projections. */
const connect = async (pool: Pool, id: string): Promise<Client> => {
  const { password } = pool.options;
  const client = new Client({
    ...pool.options,
    ...(password === undefined ? {} : { password }),
    application_name: `crosswalk ${id}`,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(SESSION);
  return client;
};

const hangUp = async (client: Client): Promise<void> => {
  await client.end().catch(() => undefined);
};
