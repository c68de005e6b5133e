import { SeenKeys } from './seen-keys.js';

describe('A key', () => {
  it('that comes again is told with the line it stood in first', () => {
    const seen = new SeenKeys();
    expect(seen.firstLine('a', 2)).toBeUndefined();
    expect(seen.firstLine('b', 3)).toBeUndefined();
    expect(seen.firstLine('a', 4)).toBe(2);
    expect(seen.firstLine('a', 5)).toBe(2);
  });

  it('is remembered however many there are', () => {
    const seen = new SeenKeys();
    const keys = Array.from({ length: 40_000 }, (_, index) => `row ${index}`);
    expect(keys.filter((key, index) => seen.firstLine(key, index + 2) !== undefined)).toEqual([]);
    expect(keys.every((key, index) => seen.firstLine(key, 1) === index + 2)).toBe(true);
  });
});
