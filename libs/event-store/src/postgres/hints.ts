import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Bell } from '../bell.js';
import { pause } from './sessions.js';

const CHANNEL = 'crosswalk_log';
const COALESCE_MS = 20;

/**
 * Tells other processes that the log has grown, and hears it from them. Hints only: readers look by themselves too,
 * so a lost one costs a moment. Never sent inside an append: a transaction that notifies takes a lock on all others.
 */
export class Hints {
  #client: pg.Client | undefined;
  #owed = false;
  #sending = false;
  #started = false;
  #closed = false;

  constructor(
    private readonly connectionString: string,
    private readonly bell: Bell,
  ) {}

  start(): void {
    if (this.#started) return;
    this.#started = true;
    void this.#connect(0);
  }

  /** Whether what other processes append is heard of. */
  get heard(): boolean {
    return this.#client !== undefined;
  }

  /** Many announcements within a moment become one. */
  announce(): void {
    this.#owed = true;
    if (!this.#sending) void this.#send();
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#client?.end();
  }

  async #send(): Promise<void> {
    this.#sending = true;
    while (this.#owed && !this.#closed) {
      await sleep(COALESCE_MS);
      this.#owed = false;
      await this.#client?.query(`NOTIFY ${CHANNEL}`).catch(() => undefined);
    }
    this.#sending = false;
  }

  async #connect(attempt: number): Promise<void> {
    const client = new pg.Client({
      connectionString: this.connectionString,
      application_name: 'crosswalk log hints',
      connectionTimeoutMillis: 5000,
      keepAlive: true,
    });
    client.on('error', () => undefined);
    client.on('notification', () => this.bell.ring());
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      if (this.#closed) return await client.end();
      this.#client = client;
      client.once('end', () => void this.#again(0));
      this.bell.ring();
    } catch {
      client.end().catch(() => undefined);
      await this.#again(attempt + 1);
    }
  }

  async #again(attempt: number): Promise<void> {
    this.#client = undefined;
    if (this.#closed) return;
    await pause(attempt);
    if (!this.#closed) await this.#connect(attempt);
  }
}
