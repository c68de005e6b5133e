import type { Fact } from '@crosswalk/event-sourcing';
import type { UnitId, UnitKind } from './ids.js';

export { UNIT_KINDS, type UnitKind } from './ids.js';

// Types here are the stored format: a shape changes by an upcaster, never by an edit.

/** A unit and what it was called when the fact was recorded. */
export type UnitRef = Readonly<{ id: UnitId; name: string }>;

type Done = Readonly<{ by: string; at: string }>;

export type UnitEstablished = Fact<
  'UnitEstablished',
  { kind: UnitKind; name: string; parent?: UnitId; by: string; at: string }
>;
/** `from`: what it was called before. */
export type UnitRenamed = Fact<'UnitRenamed', Done & { from: string; name: string; reason?: string }>;
/** Everything that was its own is `into`'s from here on. */
export type UnitMerged = Fact<'UnitMerged', Done & { name: string; into: UnitRef; reason?: string }>;
export type UnitClosed = Fact<'UnitClosed', Done & { reason?: string }>;

export type UnitEvent = UnitEstablished | UnitRenamed | UnitMerged | UnitClosed;
