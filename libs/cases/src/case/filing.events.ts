import type { Fact } from '@crosswalk/event-sourcing';
import type { ResidentId } from './ids.js';
import type { BreakdownListRef, CaseRef, Description, Done, Source, UnitRef, VisitRef } from './vocabulary.events.js';

// Types here are the stored format: a shape changes by an upcaster, never by an edit.

export type CaseFiled = Fact<
  'CaseFiled',
  Done &
    Description & {
      number: string;
      procedure: Readonly<{ name: string; version: number }>;
      community: UnitRef;
      subdistrict?: UnitRef;
      source: Source;
      visit?: VisitRef;
      /** Whose concern it is. */
      resident?: ResidentId;
      /** The case it was split from. */
      partOf?: CaseRef;
    }
>;

/** Only what changed. */
export type CaseAmended = Fact<'CaseAmended', Done & { changes: Readonly<Partial<Description>>; reason?: string }>;
/** Sent back because more has to be known. */
export type CaseReturned = Fact<'CaseReturned', Done & { reason: string }>;
/** What was missing has been added. */
export type CaseRefiled = Fact<'CaseRefiled', Done & { note?: string }>;
export type CaseListed = Fact<'CaseListed', Done & { list: BreakdownListRef }>;
/** From the list of one level to the list of a higher one. */
export type CaseRaised = Fact<'CaseRaised', Done & { from: BreakdownListRef; list: BreakdownListRef; reason: string }>;
export type CaseDeclined = Fact<'CaseDeclined', Done & { reason: string }>;
export type CaseWithdrawn = Fact<'CaseWithdrawn', Done & { reason: string }>;

export type FilingEvent =
  CaseFiled | CaseAmended | CaseReturned | CaseRefiled | CaseListed | CaseRaised | CaseDeclined | CaseWithdrawn;
