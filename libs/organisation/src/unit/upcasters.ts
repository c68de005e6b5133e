import type { Upcasters } from '@crosswalk/event-sourcing';
import type { UnitEvent } from './events.js';

export const unitUpcasters = {
  UnitEstablished: [],
  UnitRenamed: [],
  UnitMerged: [],
  UnitClosed: [],
} satisfies Upcasters<UnitEvent>;
