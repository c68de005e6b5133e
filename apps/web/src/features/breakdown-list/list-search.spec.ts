import { changed, filtersSet, readListSearch } from './list-search.js';

describe('the address of the list', () => {
  it('holds filters, words, order and page', () => {
    const address = { q: ' 斑马线 ', stage: 'listed', sort: 'promised', after: 'WzFd', department: 'd1' };
    expect(readListSearch(address)).toEqual({ ...address, q: '斑马线' });
  });

  it('leaves out what it can’t mean', () => {
    expect(readListSearch({ stage: 'lost', sort: 'title', q: '  ', page: '7' })).toEqual({});
  });

  it('points one way only', () => {
    expect(readListSearch({ after: 'a', before: 'b' })).toEqual({ after: 'a' });
  });
});

describe('changing a filter', () => {
  it('starts from the first page', () => {
    expect(changed({ q: '斑马线', after: 'WzFd' }, { stage: 'filed' })).toEqual({ q: '斑马线', stage: 'filed' });
  });

  it('can clear it', () => {
    expect(changed({ stage: 'filed', sort: 'filed' }, { stage: undefined })).toEqual({ sort: 'filed' });
  });
});

it('counts filters without the words searched for', () => {
  expect(filtersSet({ q: '斑马线', sort: 'filed', stage: 'filed', community: 'c' })).toBe(2);
});
