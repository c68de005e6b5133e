import type { Client, Pool } from 'pg';
import { hostname } from 'node:os';
import { stillOwned, takeOver, type Beginning, type Checkpoint } from './checkpoint-table.js';
import { connect, disconnect } from './connect.js';
import { pause } from './pause.js';
import { Turns } from './turns.js';

const HEARTBEAT_MS = 10_000;

type Taking = Readonly<{
  /** The name of the lock, and of the connections. */
  name: string;
  standByMs: number;
  /** Every checkpoint that goes with the lock, and where each begins that nobody has owned before. */
  checkpoints: () => Promise<readonly Beginning[]>;
}>;

/** The right to move the checkpoints of a feed: a session lock and the epochs they were taken over with. */
export class Ownership {
  readonly #lost = new AbortController();
  readonly #heartbeat: NodeJS.Timeout;
  /** One transaction after the other on `client`. */
  readonly turns = new Turns();
  /** One transaction after the other on `aside`. */
  readonly turnsAside = new Turns();

  private constructor(
    /** Holds the lock, and writes the lists. */
    readonly client: Client,
    /** Writes for the processes, so that neither waits for the other's transaction. */
    readonly aside: Client,
    readonly checkpoints: ReadonlyMap<string, Checkpoint>,
  ) {
    for (const each of [client, aside]) each.once('error', this.#lose).once('end', this.#lose);
    this.#heartbeat = setInterval(() => void this.#beat().catch(this.#lose), HEARTBEAT_MS).unref();
  }

  readonly #lose = (): void => this.#lost.abort();

  /** Aborts when a connection, and so the lock, is gone, or a checkpoint belongs to somebody else. */
  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  /**
   * Stands by until nobody else owns the feed, then takes it over.
   * @returns undefined when the signal aborted first
   */
  static async take(pool: Pool, taking: Taking, signal: AbortSignal): Promise<Ownership | undefined> {
    const { name, standByMs, checkpoints } = taking;
    const client = await connect(pool, name);
    try {
      while (!signal.aborted) {
        const { rows } = await client.query<{ free: boolean }>(
          `SELECT pg_try_advisory_lock(hashtextextended('crosswalk ' || $1, 0)) AS free`,
          [name],
        );
        if (rows[0]?.free) {
          const taken = await takeOver(client, await checkpoints(), `${hostname()}:${process.pid}`);
          return new Ownership(client, await connect(pool, `${name} aside`), taken);
        }
        await pause(standByMs, signal);
      }
    } catch (error) {
      await disconnect(client);
      throw error;
    }
    await disconnect(client);
    return undefined;
  }

  /** Gives the feed to whoever stands by. */
  async release(): Promise<void> {
    clearInterval(this.#heartbeat);
    await disconnect(this.aside);
    await disconnect(this.client);
  }

  async #beat(): Promise<void> {
    const owned = [...this.checkpoints].map(([id, { epoch }]) => ({ id, epoch }));
    await this.turns.take(() => stillOwned(this.client, owned));
    await this.turnsAside.take(() => this.aside.query('SELECT 1'));
  }
}
