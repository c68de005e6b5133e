import type { Position } from '@crosswalk/event-sourcing';
import { CHECKPOINTS_CHANNEL } from './checkpoint-table.js';
import type { Checkpoints } from './checkpoints.js';
import type { Ownership } from './ownership.js';

const COALESCE_MS = 20;

/** Tells where subscribers stand: at once in this process, and a moment later, all in one, in the others. */
export class Announcer {
  #owed: Record<string, Position | null> = {};
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly owner: Pick<Ownership, 'aside' | 'turnsAside'>,
    private readonly checkpoints: Checkpoints | undefined,
  ) {}

  announce(id: string, position: Position | undefined): void {
    this.checkpoints?.announce(id, position);
    this.#owed[id] = position ?? null;
    this.#timer ??= setTimeout(() => void this.#send(), COALESCE_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  // Outside every transaction with rows: one that notifies takes a lock on all others that do. A lost one costs a second.
  async #send(): Promise<void> {
    const { aside, turnsAside } = this.owner;
    await turnsAside.take(async () => {
      this.#timer = undefined;
      const owed = JSON.stringify(this.#owed);
      this.#owed = {};
      await aside.query('SELECT pg_notify($1, $2)', [CHECKPOINTS_CHANNEL, owed]).catch(() => undefined);
    });
  }
}
