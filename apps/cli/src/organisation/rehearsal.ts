import type { EventStore, Position } from '@crosswalk/event-sourcing';
import { MemoryEventStore } from '@crosswalk/event-store';
import { PERSON_STREAMS, UNIT_STREAMS } from '@crosswalk/organisation';

/** A log in memory that begins with the organisation as it is; what is written to it is forgotten. */
export const rehearsalOf = async (store: EventStore): Promise<EventStore> => {
  const rehearsal = new MemoryEventStore();
  let after: Position | undefined;
  for (;;) {
    const page = await store.readAll({ after, prefixes: [UNIT_STREAMS, PERSON_STREAMS] });
    for (const event of page.events) await rehearsal.append(event.stream, [event], 'any');
    after = page.position;
    if (page.end) return rehearsal;
  }
};
