import type { Upcasters } from '@crosswalk/event-sourcing';
import type { VisitEvent } from './events.js';

// Version 2 may say whose concern it is.
const asItWas = <Data extends object>(data: Data): Data => data;

export const visitUpcasters = {
  VisitRoundOpened: [],
  HouseholdVisited: [],
  RequestTaken: [asItWas],
  RequestDropped: [],
  VisitRoundClosed: [],
} satisfies Upcasters<VisitEvent>;
