import type { Fact } from '@crosswalk/event-sourcing';
import type { UnitId, UnitKind } from './ids.js';

export { UNIT_KINDS, type UnitKind } from './ids.js';

// Types here are the stored format: a shape changes by an upcaster, never by an edit.

export type UnitEstablished = Fact<
  'UnitEstablished',
  { kind: UnitKind; name: string; parent?: UnitId; by: string; at: string }
>;

export type UnitEvent = UnitEstablished;
