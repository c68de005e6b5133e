import type { Upcasters } from '@crosswalk/event-sourcing';
import type { ListEvent } from './events.js';

export const listUpcasters = {
  BreakdownListOpened: [],
  BreakdownListAmended: [],
  CasePutOnList: [],
  CaseTakenOffList: [],
  EditionPublished: [],
  BreakdownListClosed: [],
} satisfies Upcasters<ListEvent>;
