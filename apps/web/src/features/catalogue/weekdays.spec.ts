import { spansOf } from './weekdays.js';

describe('days of the week', () => {
  it('are told from the first to the last of those in a row', () => {
    expect(spansOf(['sun', 'tue', 'mon', 'wed'])).toEqual([
      { first: 'mon', last: 'wed' },
      { first: 'sun', last: 'sun' },
    ]);
  });
});
