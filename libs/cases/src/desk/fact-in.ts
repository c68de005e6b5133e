import type { Outcome } from '@crosswalk/event-sourcing';
import type { CaseEvent } from '../case/events.js';

type OfType<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>;

/** What a request recorded of one type, for an answer that names the part it made; undefined when nothing was new. */
export const factIn = <Type extends CaseEvent['type']>(
  { events }: Outcome<CaseEvent>,
  type: Type,
): OfType<Type> | undefined => {
  const all: readonly CaseEvent[] = events;
  return all.find((event): event is OfType<Type> => event.type === type);
};
