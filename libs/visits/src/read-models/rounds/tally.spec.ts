import { recordedOn } from '../../../../../test/support/recorded.js';
import {
  closed,
  dropped,
  opened,
  opening,
  request,
  taken,
  visit,
  visited,
} from '../../../../../test/support/visit-story.js';
import type { VisitEvent } from '../../round/events.js';
import { visitRounds, type ListedRound } from './rounds.projection.js';
import { daysOf, tallyOf, toComeBackTo } from './tally.js';

const found = (door: string, outcome: 'at-home' | 'nobody-home' | 'refused', at = visit.at): VisitEvent => ({
  type: 'HouseholdVisited',
  data: { ...visit, door, outcome, at },
});

const roundAfter = (...facts: readonly VisitEvent[]): ListedRound => {
  const round = recordedOn('visit-7f3', [opened, ...facts]).reduce<ListedRound | undefined>(
    visitRounds.fold,
    undefined,
  );
  if (!round) throw new Error('no round');
  return round;
};

describe('The tally of a round', () => {
  it('counts each household as it was last found, whenever that was entered', () => {
    const round = roundAfter(
      found('501', 'nobody-home'),
      found('502', 'refused'),
      found('501', 'at-home', '2026-03-03T04:00:00.000Z'),
      found('503', 'nobody-home'),
      found('501', 'nobody-home', '2026-03-01T04:00:00.000Z'),
    );
    expect(tallyOf(round)).toMatchObject({ planned: 40, visited: 1, nobodyHome: 1, refused: 1, progress: 5 });
    expect(toComeBackTo(round)).toEqual(['503']);
  });

  it('counts the requests that were not dropped', () => {
    expect(tallyOf(roundAfter(visited, taken)).requests).toBe(1);
    expect(tallyOf(roundAfter(visited, taken, dropped)).requests).toBe(0);
  });

  it('tells what is next: to visit, to close, or nothing', () => {
    const all = Array.from({ length: opening.planned }, (_, door) => found(`${door}`, 'at-home'));
    expect(tallyOf(roundAfter(visited)).next).toEqual({ step: 'visit', whom: 'community' });
    expect(tallyOf(roundAfter(...all)).next).toEqual({ step: 'close', whom: 'community' });
    expect(tallyOf(roundAfter(...all, found('more', 'at-home'), closed))).toMatchObject({ progress: 100, next: null });
  });

  it('is told day by day, by the calendar at home', () => {
    const late = { ...request, case: 'another', at: '2026-03-02T16:00:00.000Z' };
    expect(daysOf(roundAfter(visited, taken, { type: 'RequestTaken', data: late }))).toEqual([
      { day: '2026-03-02', visited: 1, nobodyHome: 0, refused: 0, requests: 1 },
      { day: '2026-03-03', visited: 0, nobodyHome: 0, refused: 0, requests: 1 },
    ]);
  });
});
