import type { Fact } from '@crosswalk/event-sourcing';
import type { AttachmentId, Day, Instant, SurveyId } from './ids.js';
import type { Done, UnitRef } from './vocabulary.events.js';

// Types here are the stored format: a shape changes by an upcaster, never by an edit.

type OfSurvey = Done & Readonly<{ survey: SurveyId }>;

export type Presence = Readonly<{ department: UnitRef; people: readonly string[] }>;
export type Finding = Readonly<{ department: UnitRef; finding: string }>;
export type Measurement = Readonly<{ what: string; value: number; unit: string }>;
export type Disagreement = Readonly<{ department: UnitRef; about: string }>;

export type SurveyScheduled = Fact<
  'SurveyScheduled',
  OfSurvey & { meetAt: Instant; meetingPlace?: string; departments: readonly UnitRef[]; note?: string }
>;
/** `heldAt`: when it took place, which may be days before `at`, when somebody told. */
export type SurveyHeld = Fact<
  'SurveyHeld',
  OfSurvey & {
    heldAt: Instant;
    present: readonly Presence[];
    findings: readonly Finding[];
    measurements: readonly Measurement[];
    photos: readonly AttachmentId[];
    disagreements: readonly Disagreement[];
  }
>;
/** What one department adds to a survey that was held. */
export type FindingAdded = Fact<'FindingAdded', OfSurvey & Finding & { disagreement?: string }>;
export type SurveyCancelled = Fact<'SurveyCancelled', OfSurvey & { reason: string }>;

export const CHANNELS = ['door-to-door', 'meeting', 'online', 'phone', 'poster', 'street'] as const;
export type Channel = (typeof CHANNELS)[number];
export const ROUND_OUTCOMES = ['carried', 'rejected', 'undecided'] as const;
export type RoundOutcome = (typeof ROUND_OUTCOMES)[number];

/** Rounds are numbered from 1. `planVersion`: the plan it asks about, when there is one. */
export type OpinionRoundOpened = Fact<
  'OpinionRoundOpened',
  Done & { round: number; channel: Channel; question: string; planVersion?: number; closesOn?: Day }
>;
/** The count so far; a later one replaces an earlier. People are counted, never named. */
export type OpinionsCounted = Fact<
  'OpinionsCounted',
  Done & {
    round: number;
    asked: number;
    answered: number;
    for: number;
    against: number;
    neutral: number;
    themes: readonly string[];
    quotations: readonly string[];
  }
>;
export type OpinionRoundClosed = Fact<
  'OpinionRoundClosed',
  Done & { round: number; outcome: RoundOutcome; changed: string }
>;

export const VERDICTS = ['feasible', 'feasible-if', 'not-feasible'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** `grounds`: the condition of a “feasible if”, the reason of a “not feasible”. */
export type FeasibilityGiven = Fact<
  'FeasibilityGiven',
  Done & { department: UnitRef; verdict: Verdict; grounds?: string }
>;

export type StudyingEvent =
  | SurveyScheduled
  | SurveyHeld
  | FindingAdded
  | SurveyCancelled
  | OpinionRoundOpened
  | OpinionsCounted
  | OpinionRoundClosed
  | FeasibilityGiven;
