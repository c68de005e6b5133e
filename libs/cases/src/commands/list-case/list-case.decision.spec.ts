import {
  claimed,
  filed,
  filing,
  given,
  givenUnder,
  jinjiang,
  listed,
  listing,
  rulesOf,
  wangjiang,
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

describe('A breakdown list', () => {
  const admission = { taking: true, lets: true } as const;

  it('is kept in the record with its id, and without what it says of who may add', () => {
    given(filed)
      .when(listCase, { ...listing, admission: { ...admission, of: wangjiang } })
      .thenRecords(listed);
  });

  it('refuses whom it does not let add', () => {
    given(filed)
      .when(listCase, { ...listing, admission: { ...admission, lets: false } })
      .thenRefuses('not-yours-to-list', { list: listing.list.name });
  });

  it('refuses cases when it takes none now, and those of another unit', () => {
    given(filed)
      .when(listCase, { ...listing, admission: { ...admission, taking: false } })
      .thenRefuses('list-takes-no-more', { list: listing.list.name });
    given(filed)
      .when(listCase, { ...listing, admission: { ...admission, of: jinjiang } })
      .thenRefuses('list-of-another-unit', { list: listing.list.name, unit: '近江社区' });
  });
});

describe('An order', () => {
  it('goes on no breakdown list where its procedure knows none', () => {
    givenUnder(rulesOf('errand', 1))(filed)
      .when(listCase, listing)
      .thenRefuses('step-not-in-procedure', { step: 'listing' });
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
