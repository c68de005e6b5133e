import { instantInWords } from './instants.js';

describe('An instant in a sentence', () => {
  it('is told as the clocks at home show it, whatever zone it came in', () => {
    const words = { zh: '2026年3月3日 00:30', en: '3 Mar 2026, 00:30' };
    expect(instantInWords('2026-03-02T16:30:00.000Z')).toEqual(words);
    expect(instantInWords('2026-03-03T00:30:00+08:00')).toEqual(words);
  });
});
