import type { Fact } from '@crosswalk/event-sourcing';
import type { Day, Instant, PersonId, UnitId } from './ids.js';

// Types here are the stored format: a shape changes by an upcaster, never by an edit.

/** A unit and what it was called when the fact was recorded. */
export type UnitRef = Readonly<{ id: UnitId; name: string }>;

/** A point on the earth, WGS 84, in degrees. */
export type Point = Readonly<{ latitude: number; longitude: number }>;

export type Place = Readonly<{ address: string; point?: Point }>;

export const SOURCES = ['visit', 'deliberation', 'hotline', 'walk-in', 'online', 'staff', 'import'] as const;
export type Source = (typeof SOURCES)[number];

export const URGENCIES = ['ordinary', 'hard', 'utilities', 'urgent'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const LEVELS = ['community', 'subdistrict', 'district'] as const;
export type Level = (typeof LEVELS)[number];

/** A named campaign that cases are put on. */
export type BreakdownListRef = Readonly<{ name: string; level: Level }>;

export const CLAIM_ROLES = ['lead', 'support'] as const;
export type ClaimRole = (typeof CLAIM_ROLES)[number];

/** Whether it is solved and whether people are satisfied are two answers, never one. */
export type Solved = 'solved' | 'partly' | 'not';
export type Satisfied = 'satisfied' | 'fairly' | 'not';

/** Who did it, and when it occurred (when it was recorded is the log's to say). */
type Done = Readonly<{ by: PersonId; at: Instant }>;

/** What residents need, as first told or as amended since. */
export type Description = Readonly<{
  title: string;
  description: string;
  category: string;
  place: Place;
  urgency: Urgency;
  /** People affected, when somebody counted or guessed. */
  affected?: number;
}>;

export type CaseFiled = Fact<
  'CaseFiled',
  Done &
    Description & {
      number: string;
      procedure: Readonly<{ name: string; version: number }>;
      community: UnitRef;
      subdistrict?: UnitRef;
      source: Source;
    }
>;

/** Only what changed. */
export type CaseAmended = Fact<'CaseAmended', Done & { changes: Readonly<Partial<Description>>; reason?: string }>;
export type CaseListed = Fact<'CaseListed', Done & { list: BreakdownListRef }>;
export type DepartmentsInvited = Fact<
  'DepartmentsInvited',
  Done & { departments: readonly UnitRef[]; answerBy?: Day; note?: string }
>;
export type CaseClaimed = Fact<
  'CaseClaimed',
  Done & { department: UnitRef; role: ClaimRole; promisedFor?: Day; contact?: string; note?: string }
>;
export type ClaimReleased = Fact<'ClaimReleased', Done & { department: UnitRef; role: ClaimRole; reason: string }>;
export type CaseResolved = Fact<'CaseResolved', Done & { department: UnitRef; outcome: string }>;
export type ResolutionConfirmed = Fact<
  'ResolutionConfirmed',
  Done & { solved: Exclude<Solved, 'not'>; satisfied: Satisfied; comment?: string }
>;
export type ResolutionRefused = Fact<'ResolutionRefused', Done & { reason: string; satisfied?: Satisfied }>;
/** `reason` is there when nobody confirmed. */
export type CaseClosed = Fact<'CaseClosed', Done & { reason?: string }>;
export type CaseReopened = Fact<'CaseReopened', Done & { reason: string }>;
export type CaseWithdrawn = Fact<'CaseWithdrawn', Done & { reason: string }>;

export type CaseEvent =
  | CaseFiled
  | CaseAmended
  | CaseListed
  | DepartmentsInvited
  | CaseClaimed
  | ClaimReleased
  | CaseResolved
  | ResolutionConfirmed
  | ResolutionRefused
  | CaseClosed
  | CaseReopened
  | CaseWithdrawn;
