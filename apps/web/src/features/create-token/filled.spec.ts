import { daysAfter, tokenOf } from './filled.js';

describe('a token as it is filled in', () => {
  it('ends with its last day', () => {
    const { expiresAt } = tokenOf({ name: '12345 热线', expiresAt: '2026-12-31' });
    expect(new Date(expiresAt)).toEqual(new Date('2026-12-31T23:59:59'));
  });

  it('leaves what is missing to the API', () => {
    expect(tokenOf({ name: '12345 热线' })).toEqual({ name: '12345 热线' });
  });

  it('counts days over the end of a month', () => {
    expect(daysAfter(new Date(2026, 0, 30), 3)).toEqual(new Date(2026, 1, 2));
  });
});
