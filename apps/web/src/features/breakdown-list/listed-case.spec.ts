import { ageOf } from './listed-case.js';

const filedAt = '2026-03-01T08:00:00Z';
const changedAt = '2026-03-11T08:00:00Z';
const now = new Date('2026-04-01T08:00:00Z');

describe('the age of a case', () => {
  it('goes on while it is open', () => {
    expect(ageOf({ stage: 'claimed', filedAt, changedAt }, now)).toEqual({ ended: false, days: 31 });
  });

  it('stands still once it is closed', () => {
    expect(ageOf({ stage: 'closed', filedAt, changedAt }, now)).toEqual({ ended: true, days: 10 });
  });
});
