import type { Upcasters } from '@crosswalk/event-sourcing';
import type { VisitEvent } from './events.js';

export const visitUpcasters = {
  VisitRoundOpened: [],
  HouseholdVisited: [],
  RequestTaken: [],
  RequestDropped: [],
  VisitRoundClosed: [],
} satisfies Upcasters<VisitEvent>;
