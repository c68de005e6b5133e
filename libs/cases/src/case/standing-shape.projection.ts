import type { BreakdownListRef, ClaimRole, UnitRef } from './events.js';
import type { Day, Instant, MilestoneId, SurveyId, UnitId, WorkItemId } from './ids.js';

export const STAGES = [
  'filed',
  'returned',
  'listed',
  'claimed',
  'in-study',
  'planned',
  'in-works',
  'resolved',
  'closed',
  'declined',
  'withdrawn',
  'merged',
] as const;
export type Stage = (typeof STAGES)[number];

/** A claim as the lists show it. */
export type StandingClaim = Readonly<{
  department: UnitRef;
  role: ClaimRole;
  claimedAt: Instant;
  promisedFor: Day | null;
  releaseAsked: boolean;
  extensionAsked: number | null;
}>;

/** Where a case stands, as its lists show it: folded from its events alone. */
export type Standing = Readonly<{
  stage: Stage;
  /** When the last change of stage occurred. */
  since: Instant;
  procedure: Readonly<{ name: string; version: number }>;
  community: UnitRef;
  subdistrict: UnitRef | null;
  /** Units whose residents told of it, its own first. */
  reporters: readonly UnitId[];
  /** Every unit that was ever invited, was asked to a survey or came there, or held a claim. */
  involved: readonly UnitId[];
  list: BreakdownListRef | null;
  /** Whether its community has something to add first. */
  returned: boolean;
  invited: readonly Readonly<{ department: UnitRef; answerBy: Day | null }>[];
  /** The lead first, where there is one. */
  claims: readonly StandingClaim[];
  items: readonly Readonly<{ id: WorkItemId; department: UnitRef; open: boolean; due: Day | null }>[];
  surveys: readonly Readonly<{ id: SurveyId; progress: 'scheduled' | 'held' | 'cancelled'; meetAt: Instant }>[];
  rounds: readonly Readonly<{ round: number; open: boolean; closesOn: Day | null }>[];
  verdicts: readonly UnitId[];
  plan: Readonly<{ version: number; signed: readonly UnitId[]; refused: readonly UnitId[]; adopted: boolean }> | null;
  works: Readonly<{ open: readonly MilestoneId[]; percent: number }> | null;
  suspendedUntil: Day | null;
  supervised: boolean;
}>;
