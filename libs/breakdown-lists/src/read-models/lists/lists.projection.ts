import { unreachable, type RecordedEvent } from '@crosswalk/event-sourcing';
import type { BreakdownListOpened, Campaign, Level, ListEvent, UnitRef } from '../../list/events.js';
import { LIST_STREAMS, listIdOfStream, type ListId } from '../../list/ids.js';
import { listUpcasters } from '../../list/upcasters.js';

export type NewestEdition = Readonly<{ edition: number; publishedOn: string; title?: string; cases: number }>;

/** A breakdown list as the page lists it. */
export type ListOnList = Campaign &
  Readonly<{
    id: ListId;
    level: Level;
    unit: UnitRef;
    /** The one above the community that owns it. */
    subdistrict?: UnitRef;
    open: boolean;
    /** How many cases are on it now. */
    cases: number;
    edition?: NewestEdition;
    openedAt: string;
    revision: number;
  }>;

const opened = (id: ListId, { at, ...told }: BreakdownListOpened['data']): ListOnList => {
  const { by: _by, ...list } = told;
  return { ...list, id, open: true, cases: 0, openedAt: at, revision: 0 };
};

const told = (row: ListOnList, event: Exclude<ListEvent, BreakdownListOpened>): Partial<ListOnList> => {
  switch (event.type) {
    case 'BreakdownListAmended':
      return event.data.changes;
    case 'CasePutOnList':
      return { cases: row.cases + 1 };
    case 'CaseTakenOffList':
      return { cases: row.cases - 1 };
    case 'EditionPublished': {
      const { by: _by, at: _at, ...edition } = event.data;
      return { edition };
    }
    case 'BreakdownListClosed':
      return { open: false };
    default:
      return unreachable(event);
  }
};

/** One row per list. */
export const breakdownLists = {
  name: 'breakdown_lists',
  version: 2,
  prefixes: [LIST_STREAMS],
  upcasters: listUpcasters,
  key: ({ stream }: RecordedEvent): string => listIdOfStream(stream),
  fold: (row: ListOnList | undefined, event: ListEvent & RecordedEvent): ListOnList => {
    if (row && event.revision <= row.revision) return row;
    if (event.type === 'BreakdownListOpened') return opened(listIdOfStream(event.stream), event.data);
    if (!row) throw new Error(`${event.type} of a list that was not opened`);
    return { ...row, ...told(row, event), revision: event.revision };
  },
} as const;
