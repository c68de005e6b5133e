import type { EventStore, Position } from '@crosswalk/event-sourcing';
import type { Pool } from 'pg';
import { readCheckpoint } from './checkpoint-table.js';

type Waiter = Readonly<{ position: Position; answer: (reached: boolean) => void }>;

const POLL_MS = 25;

/** Where the projections stand, and waiting for them: at once for those of this process, by polling for others. */
export class Checkpoints {
  readonly #waiters = new Map<string, Set<Waiter>>();
  readonly #known = new Map<string, Position | undefined>();
  readonly #polling = new Set<string>();

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
    if (this.#reached(this.#known.get(id), position)) return true;
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

  /** Told by a runner in this process when its checkpoint has moved, or was sent back. */
  announce(id: string, position: Position | undefined): void {
    this.#known.set(id, position);
    for (const waiter of this.#waiters.get(id) ?? []) {
      if (this.#reached(position, waiter.position)) waiter.answer(true);
    }
  }

  #reached(reached: Position | undefined, wanted: Position): boolean {
    return reached !== undefined && this.store.comparePositions(reached, wanted) >= 0;
  }

  /** One poll for all who wait; what it reads is not remembered, since only a runner's word says a reset happened. */
  async #poll(id: string, waiters: ReadonlySet<Waiter>): Promise<void> {
    if (this.#polling.has(id)) return;
    this.#polling.add(id);
    while (waiters.size > 0) {
      const position = await this.read(id).catch(() => undefined);
      for (const waiter of waiters) if (this.#reached(position, waiter.position)) waiter.answer(true);
      if (waiters.size > 0) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    this.#polling.delete(id);
  }
}
