import type { Position } from '@crosswalk/event-sourcing';
import type { Checkpoint, Move } from './checkpoint-table.js';

/** Where a subscriber of the feed stands. The table follows at once when something was written, else within a second. */
export class Mark {
  readonly epoch: string;
  /** Dealt with up to here. */
  position: Position | undefined;
  /** What the table says. */
  saved: Position | undefined;

  constructor(
    readonly id: string,
    { epoch, position }: Checkpoint,
  ) {
    this.epoch = epoch;
    this.position = position;
    this.saved = position;
  }

  /** The move of the checkpoint to a position. */
  to(to: Position): Move {
    return { id: this.id, epoch: this.epoch, from: this.saved, to };
  }

  /** While a list follows alone, only that task moves its checkpoint. */
  alone = false;

  /** The table has followed, and the position may have moved on since. */
  savedAt(to: Position): void {
    this.saved = to;
  }

  /** Dealt with, and the table says so. */
  moved(to: Position): void {
    this.saved = to;
    this.position = to;
  }

  /** What the table has yet to be told. */
  get owed(): Move | undefined {
    return this.position === undefined || this.position === this.saved ? undefined : this.to(this.position);
  }
}
