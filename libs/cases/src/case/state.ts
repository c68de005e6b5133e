import type { BreakdownListRef, Description, UnitRef } from './events.js';
import type { Day, Instant, UnitId } from './ids.js';

export type LeadClaim = Readonly<{ department: UnitRef; promisedFor?: Day }>;

/** `since`: when the last change of stage occurred. */
type Filed = Readonly<{ community: UnitRef; current: Description; since: Instant }>;
type Listed = Filed & Readonly<{ list: BreakdownListRef; invited: readonly UnitId[] }>;
type Claimed = Listed & Readonly<{ lead: LeadClaim }>;

/** What the next decision needs, one shape per stage. */
export type Case =
  | Readonly<{ stage: 'unfiled' }>
  | (Filed & Readonly<{ stage: 'filed' }>)
  | (Listed & Readonly<{ stage: 'listed' }>)
  | (Claimed & Readonly<{ stage: 'claimed' }>)
  | (Claimed & Readonly<{ stage: 'resolved' }>)
  | (Claimed & Readonly<{ stage: 'closed' }>)
  | (Filed & Readonly<{ stage: 'withdrawn' }>);

export type CaseStage = Exclude<Case['stage'], 'unfiled'>;

/** The case as it is in the given stages. */
export type CaseIn<Stage extends Case['stage']> = Extract<Case, { stage: Stage }>;
