import {
  claimed,
  filed,
  filing,
  given,
  listed,
  listing,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import { listCase } from './list-case.decision.js';
import type { Instant } from '../../case/ids.js';

describe('A filed case', () => {
  it('is accepted on a breakdown list', () => {
    given(filed).when(listCase, listing).thenRecords(listed);
  });

  it('is not listed before it was filed', () => {
    given(filed)
      .when(listCase, { ...listing, at: '2026-03-01T00:00:00.000Z' as Instant })
      .thenRefuses('occurred-before-last-step', { since: filing.at });
  });
});

describe('A listed case', () => {
  it('has nothing new to say when put on the same list again', () => {
    given(filed, listed).when(listCase, listing).thenNothingNew();
    given(filed, listed, claimed).when(listCase, listing).thenNothingNew();
  });

  it('is refused on another list, naming the one it is on', () => {
    given(filed, listed)
      .when(listCase, { ...listing, list: { name: '望江清单', level: 'community' } })
      .thenRefuses('case-already-listed', { list: listing.list.name });
  });

  it('is refused when withdrawn', () => {
    given(filed, withdrawn).when(listCase, listing).thenRefuses('case-not-open');
  });
});
