import { todayOf, yearOf } from './asked.js';

describe('At the installation', () => {
  it('a day and a year begin eight hours before they do in UTC', () => {
    expect(todayOf({ at: '2026-12-31T16:00:00.000Z' })).toBe('2027-01-01');
    expect(yearOf({ at: '2026-12-31T16:00:00.000Z' })).toBe(2027);
    expect(yearOf({ at: '2026-12-31T15:59:59.999Z' })).toBe(2026);
  });
});
