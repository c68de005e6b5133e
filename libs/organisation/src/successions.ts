import { upcast, type EventStore, type Position, type RecordedEvent } from '@crosswalk/event-sourcing';
import { unitDecider } from './unit/decider.js';
import type { UnitEvent } from './unit/events.js';
import { UNIT_STREAMS, unitIdOfStream } from './unit/ids.js';
import { Successors } from './unit/successors.js';
import { unitUpcasters } from './unit/upcasters.js';

/**
 * Which unit goes on in whose place, for rooms whose things are owned by whatever their unit is today. The history of
 * units is read once, and from there on what was added since.
 */
export class Successions {
  private readonly successors = new Successors();
  private after: Position | undefined;
  private reading: Promise<unknown> = Promise.resolve();

  constructor(private readonly store: EventStore) {}

  /** As the log has it at this instant. */
  now(): Promise<Successors> {
    const next = this.reading.then(() => this.catchUp());
    this.reading = next.catch(() => undefined);
    return next;
  }

  private async catchUp(): Promise<Successors> {
    for (;;) {
      const page = await this.store.readAll({ after: this.after, prefixes: [UNIT_STREAMS] });
      for (const event of page.events) this.take(event);
      this.after = page.position ?? this.after;
      if (page.end) return this.successors;
    }
  }

  private take(event: RecordedEvent): void {
    const id = unitIdOfStream(event.stream);
    const before = this.successors.unit(id) ?? unitDecider.initialState;
    this.successors.set(id, unitDecider.evolve(before, upcast<UnitEvent>(unitUpcasters, event)));
  }
}
