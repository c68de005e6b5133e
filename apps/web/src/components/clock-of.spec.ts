import { clockOf } from './clock-of.js';

describe('a clock', () => {
  it('shows minutes and seconds', () => {
    expect(clockOf(65)).toBe('1:05');
    expect(clockOf(900)).toBe('15:00');
  });

  it('shows less than a minute as none', () => {
    expect(clockOf(9)).toBe('0:09');
  });
});
