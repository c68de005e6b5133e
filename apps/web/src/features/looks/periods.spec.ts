import { daysOf } from './periods.js';

const now = new Date('2026-03-09T04:00:00Z');
const visit = '2026-03-05T04:00:00Z';

describe('The looks to go through', () => {
  it('are those of seven days, of one, or of all that came since the last visit', () => {
    expect(daysOf({ of: 'week' }, { now, visit })).toEqual({ from: '2026-03-03' });
    expect(daysOf({ of: 'day', day: '2026-03-01' }, { now, visit })).toEqual({ from: '2026-03-01', to: '2026-03-01' });
    expect(daysOf({ of: 'visit' }, { now, visit })).toEqual({ from: '2026-03-05' });
  });

  it('are all of them when everything is asked for', () => {
    expect(daysOf({ of: 'all' }, { now, visit })).toEqual({});
  });
});
