export { establishUnit, type EstablishUnit } from './commands/establish-unit/establish-unit.decision.js';
export { unitDecider } from './unit/decider.js';
export { UNIT_KINDS, type UnitEvent, type UnitKind } from './unit/events.js';
export { UNIT_STREAMS, unitIdOf, unitIdOfStream, unitStream, type UnitId } from './unit/ids.js';
export { UnitRejected, type UnitRejectionCode } from './unit/rejections.js';
export { unitUpcasters } from './unit/upcasters.js';
export { Units, type Unit } from './units.js';
