import type { Answers } from '@crosswalk/procedures';
import type { AttachmentId, CaseId, Instant, ListId, PersonId, UnitId, VisitId } from './ids.js';

// Types here are the stored format: a shape changes by an upcaster, never by an edit.

/** A unit and what it was called when the fact was recorded. */
export type UnitRef = Readonly<{ id: UnitId; name: string }>;

/** Another case and the number people call it by. */
export type CaseRef = Readonly<{ id: CaseId; number: string }>;

/** A point on the earth, WGS 84, in degrees. */
export type Point = Readonly<{ latitude: number; longitude: number }>;

export type Place = Readonly<{ address: string; point?: Point }>;

export const SOURCES = ['visit', 'deliberation', 'hotline', 'walk-in', 'online', 'staff', 'import'] as const;
export type Source = (typeof SOURCES)[number];

export const URGENCIES = ['ordinary', 'hard', 'utilities', 'urgent'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const LEVELS = ['community', 'subdistrict', 'district'] as const;
export type Level = (typeof LEVELS)[number];

/** A named campaign that cases are put on; imported cases name one that is nobody's campaign here, so without an id. */
export type BreakdownListRef = Readonly<{ id?: ListId; name: string; level: Level }>;

/** The door-to-door round that brought a case in. */
export type VisitRef = Readonly<{ id: VisitId; name: string }>;

/** Whether it is solved and whether people are satisfied are two answers, never one. */
export const SOLVED = ['solved', 'partly', 'not'] as const;
export type Solved = (typeof SOLVED)[number];
export const SATISFIED = ['satisfied', 'fairly', 'not'] as const;
export type Satisfied = (typeof SATISFIED)[number];

/** A photo or document on the case: what it is, not its bytes. `sha256` is of the bytes as they are kept. */
export type AttachmentRef = Readonly<{
  id: AttachmentId;
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  sha256: string;
  /** Pixels, of a photo. */
  width?: number;
  height?: number;
}>;

/** Who did it, and when it occurred (when it was recorded is the log's to say). */
export type Done = Readonly<{ by: PersonId; at: Instant }>;

/** What residents need, as first told or as amended since. */
export type Description = Readonly<{
  title: string;
  description: string;
  category: string;
  place: Place;
  urgency: Urgency;
  /** People affected, when somebody counted or guessed. */
  affected?: number;
  /** To the questions that the procedure asks about this category. */
  answers?: Answers;
}>;
