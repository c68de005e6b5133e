import type { Fact } from '@crosswalk/event-sourcing';

// Types here are the stored format: a shape changes by an upcaster, never by an edit.

/** A unit and what it was called when the fact was recorded. */
export type UnitRef = Readonly<{ id: string; name: string }>;

export const OUTCOMES = ['at-home', 'nobody-home', 'refused'] as const;
export type HouseholdOutcome = (typeof OUTCOMES)[number];

export const URGENCIES = ['ordinary', 'hard', 'utilities', 'urgent'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What somebody at the door asked for, as it becomes a case. */
export type VisitRequest = Readonly<{
  procedure: Readonly<{ name: string; version: number }>;
  title: string;
  description: string;
  category: string;
  place: Readonly<{ address: string; point?: Readonly<{ latitude: number; longitude: number }> }>;
  urgency: Urgency;
  affected?: number;
  answers?: Readonly<Record<string, string | number | boolean>>;
}>;

/** Who did it, and when it occurred: at the door, not at the desk. */
type Done = Readonly<{ by: string; at: string }>;

/** `row`: the key of the sheet's row that says it, so that the same sheet says it once. */
type Entered = Done & Readonly<{ row?: string }>;

/** `group`: the liaison group that goes. `planned`: households. */
export type VisitRoundOpened = Fact<
  'VisitRoundOpened',
  Done & {
    campaign: string;
    community: UnitRef;
    subdistrict?: UnitRef;
    group: string;
    members: readonly string[];
    route?: string;
    from: string;
    to: string;
    planned: number;
  }
>;
export type HouseholdVisited = Fact<
  'HouseholdVisited',
  Entered & { door: string; outcome: HouseholdOutcome; note?: string }
>;
/** `filing`: the command that files the case, whose id is known before it is filed. `resident`: whose concern it is. */
export type RequestTaken = Fact<
  'RequestTaken',
  Entered & { case: string; filing: string; door?: string; request: VisitRequest; resident?: string }
>;
/** It could not be filed, so there is no such case. */
export type RequestDropped = Fact<'RequestDropped', Done & { case: string; why: string }>;
export type VisitRoundClosed = Fact<'VisitRoundClosed', Done & { note?: string }>;

export type VisitEvent = VisitRoundOpened | HouseholdVisited | RequestTaken | RequestDropped | VisitRoundClosed;
