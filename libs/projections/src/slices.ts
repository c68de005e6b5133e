import type { Page, Position, RecordedEvent } from '@crosswalk/event-sourcing';

/** Events that are dealt with together, and how far the log is dealt with after them. */
export type Slice = Readonly<{ events: readonly RecordedEvent[]; to: Position }>;

/**
 * What a page is dealt with in. Far behind the head all at once, which costs least; at the head, where people wait for
 * what they have just done, no more than `most` events at a time.
 */
export const slicesOf = ({ events, position, end }: Page, most: number): readonly Slice[] => {
  if (position === undefined) return [];
  if (!end || events.length <= most) return [{ events, to: position }];
  return Array.from({ length: Math.ceil(events.length / most) }, (_, place) => {
    const slice = events.slice(place * most, (place + 1) * most);
    const last = slice.at(-1);
    return { events: slice, to: last === undefined || last === events.at(-1) ? position : last.position };
  });
};
