import type { Upcasters } from '@crosswalk/event-sourcing';
import type { OfferEvent } from './events.js';

export const offerUpcasters = {
  ServiceOffered: [],
  OfferAmended: [],
  OfferWithdrawn: [],
  SlotReserved: [],
  SlotFreed: [],
} satisfies Upcasters<OfferEvent>;
