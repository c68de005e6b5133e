import type { Fact } from '@crosswalk/event-sourcing';
import type { Done, UnitRef } from './vocabulary.events.js';

// Types here are the stored format: a shape changes by an upcaster, never by an edit.

/** A unit that the case concerns was merged into another, which goes on in its place. */
export type UnitSucceeded = Fact<'UnitSucceeded', Done & { from: UnitRef; to: UnitRef }>;

export type SuccessionEvent = UnitSucceeded;
