import type { CaseId } from '../case/ids.js';
import { inGroups, readTrackingCode, trackingCode } from './tracking-code.js';

const key = Buffer.alloc(32, 7);
const [one, other] = ['7f3' as CaseId, '8a1' as CaseId];

describe('A tracking code', () => {
  it('is made of the key, the case and the number, and of nothing else', () => {
    expect(trackingCode(key, one, 1)).toBe(trackingCode(key, one, 1));
    const others = [trackingCode(key, one, 2), trackingCode(key, other, 1), trackingCode(Buffer.alloc(32, 8), one, 1)];
    expect(new Set([...others, trackingCode(key, one, 1)]).size).toBe(4);
  });

  it('has a hundred bits, in letters that nobody mistakes', () => {
    expect(trackingCode(key, one, 1)).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/);
    expect(inGroups(trackingCode(key, one, 1))).toMatch(/^(\w{5}-){3}\w{5}$/);
  });

  it('is read however it is typed, and not when it can be none', () => {
    const code = '0123456789ABCDEFGH1J';
    for (const typed of ['o123456789abcdefghij', '01234 56789 abcde fghlj', ' 01234-56789－ABCDE-FGH1J']) {
      expect(readTrackingCode(typed)).toBe(code);
    }
    expect(readTrackingCode('0123456789')).toBeUndefined();
    expect(readTrackingCode('0123456789ABCDEFGHUU')).toBeUndefined();
  });
});
