import { dayOf, daysBetween, daysLate } from './days.js';

describe('days', () => {
  it('pass whole', () => {
    expect(daysBetween('2026-03-01T08:00:00Z', '2026-03-03T07:59:59Z')).toBe(1);
    expect(daysBetween('2026-03-01T08:00:00Z', '2026-03-03T08:00:00Z')).toBe(2);
  });

  it('never run backwards', () => {
    expect(daysBetween('2026-03-03T08:00:00Z', '2026-03-01T08:00:00Z')).toBe(0);
  });

  it('are those of the reader’s calendar', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });

  it('are late only after the promised one', () => {
    expect(daysLate('2026-03-10', '2026-03-10')).toBe(0);
    expect(daysLate('2026-03-10', '2026-03-09')).toBe(0);
    expect(daysLate('2026-03-10', '2026-03-12')).toBe(2);
  });
});
