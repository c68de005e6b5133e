import type { Upcasters } from '@crosswalk/event-sourcing';
import type { PersonEvent } from './events.js';

export const personUpcasters = {
  PersonRegistered: [],
  PersonRenamed: [],
  PostGiven: [],
  PostMoved: [],
  PostLastDaySet: [],
  PostEnded: [],
  PersonLeft: [],
} satisfies Upcasters<PersonEvent>;
