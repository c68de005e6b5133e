import type { Fact } from '@crosswalk/event-sourcing';
import type { UnitId } from './ids.js';

// Types here are the stored format: a shape changes by an upcaster, never by an edit.

export const UNIT_KINDS = ['district', 'subdistrict', 'community', 'department'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export type UnitEstablished = Fact<
  'UnitEstablished',
  { kind: UnitKind; name: string; parent?: UnitId; by: string; at: string }
>;

export type UnitEvent = UnitEstablished;
