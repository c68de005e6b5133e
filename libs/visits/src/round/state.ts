import type { HouseholdVisited, RequestDropped, RequestTaken, UnitRef } from './events.js';

/** What was entered, last first: as long as a round is, each entry costs the same. */
export type Told = Readonly<{ fact: HouseholdVisited | RequestTaken | RequestDropped; before?: Told }>;

type Opened = Readonly<{
  campaign: string;
  group: string;
  community: UnitRef;
  subdistrict?: UnitRef;
  from: string;
  told?: Told;
}>;

/** A door-to-door round as it stands. */
export type RoundState =
  Readonly<{ stage: 'unopened' }> | (Opened & Readonly<{ stage: 'open' }>) | (Opened & Readonly<{ stage: 'closed' }>);

export type OpenedRound = Exclude<RoundState, { stage: 'unopened' }>;

/** What people call a round. */
export const roundName = ({ campaign, group }: Readonly<{ campaign: string; group: string }>): string =>
  `${campaign}（${group}）`;
