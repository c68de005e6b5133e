import type { BreakdownListRef, Description, UnitRef } from './events.js';
import type { Day, UnitId } from './ids.js';

export type LeadClaim = Readonly<{ department: UnitRef; promisedFor?: Day }>;

type Filed = Readonly<{ community: UnitRef; current: Description }>;
type Listed = Filed & Readonly<{ list: BreakdownListRef; invited: readonly UnitId[] }>;
type Claimed = Listed & Readonly<{ lead: LeadClaim }>;

/** What the next decision needs, one shape per stage. */
export type Case =
  | Readonly<{ stage: 'unfiled' }>
  | (Filed & Readonly<{ stage: 'filed' }>)
  | (Listed & Readonly<{ stage: 'listed' }>)
  | (Claimed & Readonly<{ stage: 'claimed' }>)
  | (Claimed & Readonly<{ stage: 'resolved'; confirmed: boolean }>)
  | (Claimed & Readonly<{ stage: 'closed' }>)
  | (Filed & Readonly<{ stage: 'withdrawn' }>);

export type CaseStage = Exclude<Case['stage'], 'unfiled'>;
