import type { Fact } from '@crosswalk/event-sourcing';

// Types here are the stored format: a shape changes by an upcaster, never by an edit.

export const LEVELS = ['community', 'subdistrict', 'district'] as const;
export type Level = (typeof LEVELS)[number];

/** Who a list may let add cases besides the coordinator, who always may. */
export const ADDERS = ['community-staff', 'subdistrict-staff'] as const;
export type Adder = (typeof ADDERS)[number];

/** A unit and what it was called when the fact was recorded. */
export type UnitRef = Readonly<{ id: string; name: string }>;

/** Whoever has one of the roles and, where units are named, belongs to one of them. */
export type MayAdd = Readonly<{ roles: readonly Adder[]; units?: readonly UnitRef[] }>;

/** From the first day to the last; without a last one until the list is closed. */
export type Period = Readonly<{ from: string; to?: string }>;

/** What a list was opened as, or has been amended to since. */
export type Campaign = Readonly<{ name: string; mayAdd: MayAdd }> & Period;

export type CaseOnList = Readonly<{ id: string; number: string; title: string }>;

export const REASONS_OFF = ['raised', 'declined', 'withdrawn', 'merged'] as const;
export type ReasonOff = (typeof REASONS_OFF)[number];

/** Who did it, and when it occurred. */
type Done = Readonly<{ by: string; at: string }>;

/** `unit` owns the list; `subdistrict` is the one above it, when a community does. */
export type BreakdownListOpened = Fact<
  'BreakdownListOpened',
  Done & Campaign & { level: Level; unit: UnitRef; subdistrict?: UnitRef }
>;
/** Only what changed. */
export type BreakdownListAmended = Fact<
  'BreakdownListAmended',
  Done & { changes: Readonly<Partial<Campaign>>; reason?: string }
>;
export type CasePutOnList = Fact<'CasePutOnList', Done & { case: CaseOnList }>;
/** `to`: the list it was raised to, or the case it was merged into. */
export type CaseTakenOffList = Fact<
  'CaseTakenOffList',
  Done & { case: Readonly<{ id: string }>; why: ReasonOff; to?: Readonly<{ id: string; name: string }> }
>;
/** Shows the cases on the list at this event's own place in the log, each as it stood there. */
export type EditionPublished = Fact<
  'EditionPublished',
  Done & { edition: number; publishedOn: string; title?: string; cases: number }
>;
export type BreakdownListClosed = Fact<'BreakdownListClosed', Done & { reason?: string }>;

export type ListEvent =
  | BreakdownListOpened
  | BreakdownListAmended
  | CasePutOnList
  | CaseTakenOffList
  | EditionPublished
  | BreakdownListClosed;
