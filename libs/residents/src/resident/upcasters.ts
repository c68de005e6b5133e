import type { Upcasters } from '@crosswalk/event-sourcing';
import type { ResidentEvent } from './events.js';

export const residentUpcasters = {
  ResidentRegistered: [],
  ResidentAmended: [],
  ResidentSeen: [],
  ResidentErased: [],
} satisfies Upcasters<ResidentEvent>;
