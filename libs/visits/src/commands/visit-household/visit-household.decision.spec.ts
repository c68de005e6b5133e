import {
  chen,
  closed,
  evening,
  given,
  lin,
  noon,
  opened,
  today,
  visit,
  visited,
} from '../../../../../test/support/visit-story.js';
import { visitHousehold } from './visit-household.decision.js';

const asked = { ...visit, ...today, asker: chen };

describe('A household', () => {
  it('is visited, and visited again when nobody was home', () => {
    const nobody = { ...visit, outcome: 'nobody-home' } as const;
    given(opened).when(visitHousehold, asked).thenRecords(visited);
    given(opened, { type: 'HouseholdVisited', data: nobody })
      .when(visitHousehold, { ...asked, at: evening })
      .thenRecords({ type: 'HouseholdVisited', data: { ...visit, at: evening } });
  });

  it('has nothing new to say of the same visit', () => {
    given(opened, visited).when(visitHousehold, asked).thenNothingNew();
  });

  it('is found again among many thousand others', () => {
    const others = Array.from({ length: 30_000 }, (_, number) => ({
      type: 'HouseholdVisited' as const,
      data: { ...visit, door: `${number}` },
    }));
    given(opened, visited, ...others)
      .when(visitHousehold, asked)
      .thenNothingNew();
  });

  it('is visited in a round that is open, by its own staff', () => {
    given().when(visitHousehold, asked).thenRefuses('visit-unknown');
    given(opened, closed)
      .when(visitHousehold, asked)
      .thenRefuses('round-over', { round: '2026 春季大走访（第三联络组）' });
    given(opened)
      .when(visitHousehold, { ...asked, asker: lin })
      .thenRefuses('visit-unknown');
  });

  it('is visited neither before the round nor later than now', () => {
    given(opened)
      .when(visitHousehold, { ...asked, now: noon })
      .thenRecords(visited);
    given(opened)
      .when(visitHousehold, { ...asked, at: evening, now: noon })
      .thenRefuses('visited-in-the-future');
    given(opened)
      .when(visitHousehold, { ...asked, day: '2026-02-28' })
      .thenRefuses('visited-before-round', { from: '2026-03-01' });
  });
});
