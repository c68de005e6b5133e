import { unreachable, type RecordedEvent } from '@crosswalk/event-sourcing';
import type { Projection } from '@crosswalk/projections';
import type { HouseholdOutcome, UnitRef, VisitEvent, VisitRoundOpened } from '../../round/events.js';
import { VISIT_STREAMS, visitIdOfStream, type VisitId } from '../../round/ids.js';
import { visitUpcasters } from '../../round/upcasters.js';

export type ListedVisit = Readonly<{ door: string; outcome: HouseholdOutcome; at: string }>;
export type ListedRequest = Readonly<{ case: string; door: string | null; title: string; at: string }>;

/** A round with everything that was entered, in the order it was. */
export type ListedRound = Readonly<{
  id: VisitId;
  campaign: string;
  community: UnitRef;
  subdistrict: UnitRef | null;
  group: string;
  members: readonly string[];
  route: string | null;
  from: string;
  to: string;
  planned: number;
  open: boolean;
  openedAt: string;
  closedAt: string | null;
  note: string | null;
  visits: readonly ListedVisit[];
  requests: readonly ListedRequest[];
  revision: number;
}>;

const opened = ({ stream, revision, data }: VisitRoundOpened & RecordedEvent): ListedRound => {
  const { by: _by, at, subdistrict = null, route = null, ...told } = data;
  const entered = { visits: [], requests: [], revision };
  const id = visitIdOfStream(stream);
  return { id, ...told, subdistrict, route, open: true, openedAt: at, closedAt: null, note: null, ...entered };
};

const fold = (row: ListedRound | undefined, event: VisitEvent & RecordedEvent): ListedRound => {
  if (event.type === 'VisitRoundOpened') return opened(event);
  if (!row) throw new Error(`${event.type} before the round was opened`);
  return { ...row, ...after(row, event), revision: event.revision };
};

const after = (row: ListedRound, event: Exclude<VisitEvent, VisitRoundOpened>): Partial<ListedRound> => {
  switch (event.type) {
    case 'HouseholdVisited': {
      const { door, outcome, at } = event.data;
      return { visits: [...row.visits, { door, outcome, at }] };
    }
    case 'RequestTaken': {
      const { case: id, door = null, request, at } = event.data;
      return { requests: [...row.requests, { case: id, door, title: request.title, at }] };
    }
    case 'RequestDropped':
      return { requests: row.requests.filter((request) => request.case !== event.data.case) };
    case 'VisitRoundClosed': {
      const { at, note = null } = event.data;
      return { open: false, closedAt: at, note };
    }
    default:
      return unreachable(event);
  }
};

export const visitRounds: Projection<ListedRound, VisitEvent> = {
  name: 'visit_rounds',
  version: 1,
  prefixes: [VISIT_STREAMS],
  upcasters: visitUpcasters,
  key: ({ stream }) => visitIdOfStream(stream),
  fold,
};
