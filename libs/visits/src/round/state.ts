import type { HouseholdVisited, RequestDropped, RequestTaken, UnitRef } from './events.js';

/** What was entered, last first: as long as a round is, each entry costs the same. */
export type Told = Readonly<{ fact: HouseholdVisited | RequestTaken | RequestDropped; before?: Told }>;

/** What was said when the round was opened, and holds for as long as it goes on. */
export type Opening = Readonly<{
  campaign: string;
  group: string;
  community: UnitRef;
  subdistrict?: UnitRef;
  from: string;
}>;

type Opened = Opening & Readonly<{ told?: Told }>;

/** A door-to-door round as it stands. */
export type RoundState =
  Readonly<{ stage: 'unopened' }> | (Opened & Readonly<{ stage: 'open' }>) | (Opened & Readonly<{ stage: 'closed' }>);

export type OpenedRound = Exclude<RoundState, { stage: 'unopened' }>;

/** What people call a round. */
export const roundName = ({ campaign, group }: Readonly<{ campaign: string; group: string }>): string =>
  `${campaign}（${group}）`;
