import { count, duration } from '../terminal/progress.js';
import { Pace } from './pace.js';

const tally = { read: 0, new: 0, continued: 0, thereAlready: 0, refused: 0, noted: 0, events: 0 };

describe('The pace of an import', () => {
  it('is counted from where this session began, with the time left by the part of the file still to be read', () => {
    let now = 0;
    const pace = new Pace(() => now);
    now = 5_000;
    pace.details({ tally: { ...tally, read: 40_000 }, bytesRead: 400, bytes: 1_000 });
    now = 15_000;
    expect(pace.details({ tally: { ...tally, read: 60_000 }, bytesRead: 600, bytes: 1_000 })).toEqual({
      read: '60,000',
      percent: '60',
      rate: '2,000',
      left: '0:20',
    });
    expect(pace.seconds).toBe(15);
  });
});

describe('Figures', () => {
  it('are written as people read them', () => {
    expect([7, 750, 3723].map(duration)).toEqual(['0:07', '12:30', '1:02:03']);
    expect(count(1234567)).toBe('1,234,567');
  });
});
