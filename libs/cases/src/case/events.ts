import type { BuildingEvent } from './building.events.js';
import type { ClaimingEvent } from './claiming.events.js';
import type { FilingEvent } from './filing.events.js';
import type { OverseeingEvent } from './overseeing.events.js';
import type { StudyingEvent } from './studying.events.js';
import type { SuccessionEvent } from './succession.events.js';

export * from './vocabulary.events.js';
export * from './filing.events.js';
export * from './claiming.events.js';
export * from './studying.events.js';
export * from './building.events.js';
export * from './overseeing.events.js';
export * from './succession.events.js';

/** Everything that can have happened to a case. */
export type CaseEvent = FilingEvent | ClaimingEvent | StudyingEvent | BuildingEvent | OverseeingEvent | SuccessionEvent;
