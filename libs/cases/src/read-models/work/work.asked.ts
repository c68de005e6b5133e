import type { Day, Instant } from '../../case/ids.js';
import type { NextStep } from '../../case/next.projection.js';
import type { Reading } from '../../case/reading.policy.js';
import type { CaseAtWork, RelationToCase } from './work.projection.js';

/** An offer of the catalogue: what it covers, and where; everywhere when `area` is empty. */
export type Covered = Readonly<{ procedure: string; category: string; area: readonly string[] }>;

/** Whose desk: a unit's with every case that it may claim, or a coordinator's (of one subdistrict). */
export type Desk = Readonly<{
  unit: string | undefined;
  kind: string | undefined;
  /** What the unit offers and has a place free for: orders are claimed by those whose offer covers them. */
  offers: readonly Covered[];
  coordinates: boolean;
  subdistrict: string | undefined;
  /** The only steps that somebody who coordinates there takes; all of them when undefined. */
  steps?: readonly NextStep[] | undefined;
  /** Steps that wait for somebody else at the unit: its head. */
  forHead: readonly NextStep[];
}>;

/** `columns`: of a department's board; only what waits for the desk when 'waiting'. */
export type WorkAsked = Readonly<{
  desk: Desk;
  reading: Reading;
  column: Column | 'waiting';
  today: Day;
  limit: number;
  after: WorkPlace | undefined;
}>;

export const COLUMNS = ['to-claim', 'in-hand', 'due-soon', 'overdue', 'waits-for-others'] as const;
export type Column = (typeof COLUMNS)[number];

/** Where a page ends: by when it is due, those without a day last, then the longest unchanged first. */
export type WorkPlace = Readonly<{ due: Day | null; changedAt: Instant; id: string }>;

export type WorkItem = Readonly<{
  work: CaseAtWork;
  relation: RelationToCase;
  /** What waits for the desk, without what waits for the head of its unit. */
  steps: readonly NextStep[];
  forHead: readonly NextStep[];
  due: Day | null;
}>;

export type WorkPage = Readonly<{
  items: readonly WorkItem[];
  count: number;
  more: boolean;
}>;
