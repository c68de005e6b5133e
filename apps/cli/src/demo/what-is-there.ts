import { isOfDemonstration } from '@crosswalk/demonstration';
import type { EventStore, Position, RecordedEvent } from '@crosswalk/event-sourcing';

/** How much was recorded, and what of it is not of the demonstration. */
export type WhatIsThere = Readonly<{ events: number; foreign: number; first: RecordedEvent | undefined }>;

/** Reads the whole log. */
export const whatIsThere = async (store: EventStore): Promise<WhatIsThere> => {
  let [events, foreign] = [0, 0];
  let first: RecordedEvent | undefined;
  let after: Position | undefined;
  for (;;) {
    const page = await store.readAll({ after });
    const others = page.events.filter(({ metadata }) => !isOfDemonstration(metadata));
    events += page.events.length;
    foreign += others.length;
    first ??= others[0];
    after = page.position;
    if (page.end) return { events, foreign, first };
  }
};
