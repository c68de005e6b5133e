import { ageOf, isUnderWay } from './listed-case.js';

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

describe('a promise', () => {
  it('counts while the case is worked on', () => {
    expect(isUnderWay({ stage: 'in-works', suspendedUntil: null })).toBe(true);
  });

  it('counts no longer when the case stands still, is resolved, or has come to an end', () => {
    expect(isUnderWay({ stage: 'in-works', suspendedUntil: '2026-12-01' })).toBe(false);
    expect(isUnderWay({ stage: 'resolved', suspendedUntil: null })).toBe(false);
    expect(isUnderWay({ stage: 'merged', suspendedUntil: null })).toBe(false);
  });
});
