import type { EventStore, Position } from '@crosswalk/event-sourcing';
import type { Client, Pool } from 'pg';
import { CHECKPOINTS_CHANNEL, readCheckpoint } from './checkpoint-table.js';
import { connect, disconnect } from './connect.js';

type Waiter = Readonly<{ position: Position; answer: (reached: boolean) => void }>;

const POLL_MS = 500;

/** Where the projections stand, and waiting for them: the owner tells, in this process or another; the table is asked too. */
export class Checkpoints {
  readonly #waiters = new Map<string, Set<Waiter>>();
  /** As told by an owner in this process. */
  readonly #known = new Map<string, Position | undefined>();
  /** As heard from an owner elsewhere. */
  readonly #heard = new Map<string, Position>();
  readonly #polling = new Set<string>();
  #listening: Promise<Client | undefined> | undefined;
  #closed = false;

  constructor(
    private readonly store: Pick<EventStore, 'comparePositions'>,
    private readonly pool: Pool,
  ) {}

  /** Where a projection stands in the log; undefined before its first event. */
  async read(id: string): Promise<Position | undefined> {
    return (await readCheckpoint(this.pool, id))?.position;
  }

  /**
   * Waits until a projection has dealt with everything up to a position. False when that takes too long.
   * @throws what the store throws for a position that it never gave
   */
  async waitFor(id: string, position: Position, timeoutMs: number): Promise<boolean> {
    this.store.comparePositions(position, position);
    if (this.#reached(this.#known.get(id) ?? this.#heard.get(id), position)) return true;
    return new Promise((resolve) => {
      const waiters = this.#waiters.get(id) ?? new Set();
      const waiter: Waiter = {
        position,
        answer: (reached) => {
          clearTimeout(timer);
          waiters.delete(waiter);
          resolve(reached);
        },
      };
      const timer = setTimeout(() => waiter.answer(false), timeoutMs);
      this.#waiters.set(id, waiters.add(waiter));
      void this.#poll(id, waiters);
    });
  }

  /** Told by a feed in this process when its checkpoint has moved, or was sent back. */
  announce(id: string, position: Position | undefined): void {
    this.#known.set(id, position);
    this.#heard.delete(id);
    this.#answer(id, position);
  }

  /** Told when the feed of this process is the owner no longer. */
  forget(): void {
    this.#known.clear();
  }

  /** Hears what an owner in another process tells, from now on. Done by itself once somebody waits for one. */
  async listen(): Promise<void> {
    this.#listening ??= this.#connect().catch(() => (this.#listening = undefined));
    await this.#listening;
  }

  async close(): Promise<void> {
    this.#closed = true;
    const client = await this.#listening;
    if (client) await disconnect(client);
  }

  async #connect(): Promise<Client | undefined> {
    const client = await connect(this.pool, 'checkpoints', { idle: true });
    client.on('notification', ({ payload }) => this.#hear(payload));
    client.once('end', () => {
      this.#heard.clear(); // what is said from here on is not heard
      this.#listening = undefined;
    });
    await client.query(`LISTEN ${CHECKPOINTS_CHANNEL}`);
    if (this.#closed) await disconnect(client);
    return client;
  }

  #hear(payload: string | undefined): void {
    for (const [id, position] of Object.entries(JSON.parse(payload ?? '{}') as Record<string, Position | null>)) {
      if (this.#known.has(id)) continue; // our own words, or those of an owner before us
      if (position === null) this.#heard.delete(id);
      else this.#heard.set(id, position);
      this.#answer(id, position ?? undefined);
    }
  }

  #answer(id: string, position: Position | undefined): void {
    for (const waiter of this.#waiters.get(id) ?? []) {
      if (this.#reached(position, waiter.position)) waiter.answer(true);
    }
  }

  #reached(reached: Position | undefined, wanted: Position): boolean {
    return reached !== undefined && this.store.comparePositions(reached, wanted) >= 0;
  }

  /** One poll for all who wait; what it reads is not remembered, since only an owner's word says a reset happened. */
  async #poll(id: string, waiters: ReadonlySet<Waiter>): Promise<void> {
    if (this.#polling.has(id)) return;
    this.#polling.add(id);
    if (!this.#known.has(id)) await this.listen();
    while (waiters.size > 0 && !this.#closed) {
      const position = this.#known.has(id) ? undefined : await this.read(id).catch(() => undefined);
      for (const waiter of waiters) if (this.#reached(position, waiter.position)) waiter.answer(true);
      if (waiters.size > 0) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    this.#polling.delete(id);
  }
}
