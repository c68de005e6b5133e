import { blockSize } from './block-size.js';

describe('Case numbers are drawn ahead', () => {
  it('one at a time while one is filed now and then', () => {
    expect([blockSize(0, 0), blockSize(1, 60_000), blockSize(1, 600), blockSize(3, 3_600_000)]).toEqual([1, 1, 1, 1]);
  });

  it('for half a second under load, and never more than five hundred', () => {
    expect(blockSize(200, 1000)).toBe(100);
    expect(blockSize(500, 250)).toBe(500);
    expect(blockSize(100_000, 1)).toBe(500);
  });

  it('no more than twice what a burst took', () => {
    expect(blockSize(20, 2)).toBe(40);
  });
});
