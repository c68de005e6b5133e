import { sameStairs } from './next-door.js';

describe('the next door', () => {
  it('is likely on the same stairs', () => {
    expect(sameStairs('3幢2单元501')).toBe('3幢2单元');
    expect(sameStairs('3幢2单元501室')).toBe('3幢2单元');
    expect(sameStairs('3-2-501')).toBe('3-2-');
  });

  it('has nothing to begin with when a door is a number alone, or no number', () => {
    expect(sameStairs('118')).toBe('');
    expect(sameStairs('物业办公室')).toBe('');
  });
});
