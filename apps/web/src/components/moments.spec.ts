import { wasEnteredLater, writeDay } from './moments.js';

describe('a day', () => {
  it('is written as people write it', () => {
    expect(writeDay('2026-03-09', 'zh')).toBe('2026年3月9日');
    expect(writeDay('2026-03-09', 'en')).toBe('9 Mar 2026');
  });
});

describe('a step', () => {
  const at = '2026-03-09T08:00:00Z';

  it('tells one time when it was recorded as it occurred', () => {
    expect(wasEnteredLater({ at, recordedAt: '2026-03-09T08:00:30Z' })).toBe(false);
  });

  it('tells both times when it was entered later', () => {
    expect(wasEnteredLater({ at, recordedAt: '2026-03-10T08:00:00Z' })).toBe(true);
  });
});
