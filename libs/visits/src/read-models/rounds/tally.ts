import { dayOf } from '../../desk/days.js';
import type { HouseholdOutcome } from '../../round/events.js';
import type { ListedRound, ListedVisit } from './rounds.projection.js';

export const NEXT_STEPS = ['visit', 'close'] as const;

/** The households of a round by how they were last found, and what is next. */
export type Tally = Readonly<{
  planned: number;
  visited: number;
  nobodyHome: number;
  refused: number;
  /** Requests that became cases. */
  requests: number;
  /** Of the households planned, those that were met or would not be, in percent. */
  progress: number;
  next: Readonly<{ step: (typeof NEXT_STEPS)[number]; whom: 'community' }> | null;
}>;

export type DayTally = Readonly<{
  day: string;
  visited: number;
  nobodyHome: number;
  refused: number;
  requests: number;
}>;

/** How every household was last found; a visit entered late does not undo a later one. */
const lastFound = (visits: readonly ListedVisit[]): ReadonlyMap<string, ListedVisit> => {
  const found = new Map<string, ListedVisit>();
  for (const visit of visits) {
    const before = found.get(visit.door);
    if (!before || before.at <= visit.at) found.set(visit.door, visit);
  }
  return found;
};

const countBy = (visits: Iterable<ListedVisit>) => {
  const counts: Record<HouseholdOutcome, number> = { 'at-home': 0, 'nobody-home': 0, refused: 0 };
  for (const { outcome } of visits) counts[outcome] += 1;
  return { visited: counts['at-home'], nobodyHome: counts['nobody-home'], refused: counts.refused };
};

export const tallyOf = ({ planned, open, visits, requests }: ListedRound): Tally => {
  const counts = countBy(lastFound(visits).values());
  const progress = Math.min(100, Math.round(((counts.visited + counts.refused) / planned) * 100));
  const next = open ? ({ step: progress < 100 ? 'visit' : 'close', whom: 'community' } as const) : null;
  return { planned, ...counts, requests: requests.length, progress, next };
};

/** The doors where nobody was home, to come back to. */
export const toComeBackTo = ({ visits }: ListedRound): readonly string[] =>
  [...lastFound(visits).values()].filter(({ outcome }) => outcome === 'nobody-home').map(({ door }) => door);

/** Day by day, by the calendar at home: the visits that were made and the requests that were taken. */
export const daysOf = ({ visits, requests }: ListedRound): readonly DayTally[] => {
  const days = [...new Set([...visits, ...requests].map(({ at }) => dayOf(at)))].toSorted();
  return days.map((day) => ({
    day,
    ...countBy(visits.filter(({ at }) => dayOf(at) === day)),
    requests: requests.filter(({ at }) => dayOf(at) === day).length,
  }));
};
