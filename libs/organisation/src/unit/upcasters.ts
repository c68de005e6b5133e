import type { Upcasters } from '@crosswalk/event-sourcing';
import type { UnitEvent } from './events.js';

export const unitUpcasters = { UnitEstablished: [] } satisfies Upcasters<UnitEvent>;
