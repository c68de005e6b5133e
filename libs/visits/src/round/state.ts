import type { HouseholdOutcome, UnitRef } from './events.js';

type Opened = Readonly<{
  campaign: string;
  group: string;
  community: UnitRef;
  subdistrict?: UnitRef;
  from: string;
  /** How each household was last found, and when. */
  doors: Readonly<Record<string, Readonly<{ outcome: HouseholdOutcome; at: string }>>>;
  /** The cases that its requests became, each with the row it came from when it came from a sheet. */
  cases: Readonly<Record<string, Readonly<{ row?: string }>>>;
  /** Keys of the rows that were taken from sheets. */
  rows: Readonly<Record<string, true>>;
}>;

/** A door-to-door round as it stands. */
export type RoundState =
  Readonly<{ stage: 'unopened' }> | (Opened & Readonly<{ stage: 'open' }>) | (Opened & Readonly<{ stage: 'closed' }>);

export type OpenedRound = Exclude<RoundState, { stage: 'unopened' }>;

/** What people call a round. */
export const roundName = ({ campaign, group }: Readonly<{ campaign: string; group: string }>): string =>
  `${campaign}（${group}）`;
