import fc from 'fast-check';
import { caseNumber, readCaseNumber } from './case-number.js';

const numbers = fc.tuple(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 9_999_999 }));

describe('A case number', () => {
  it('reads back as it was written, with spaces, full-width digits or no dashes too', () => {
    fc.assert(
      fc.property(numbers, ([year, running]) => {
        const number = caseNumber(year, running);
        expect(readCaseNumber(number)).toBe(number);
        expect(readCaseNumber(` ${number.replaceAll('-', ' ')} `)).toBe(number);
      }),
    );
    expect(readCaseNumber('２０２６－０００４２－１')).toBe('2026-00042-1');
  });

  it('is told apart from any number with one digit misheard', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.integer({ min: 1, max: 9 }), ([year, running], place, shift) => {
        const digits = [...caseNumber(year, running)];
        const at = digits.findIndex((digit, index) => digit !== '-' && index >= place % digits.length);
        const wrong = digits.map((digit, index) => (index === at ? String((Number(digit) + shift) % 10) : digit));
        expect(at === -1 ? undefined : readCaseNumber(wrong.join(''))).toBeUndefined();
      }),
    );
  });

  it('is not read out of other words', () => {
    expect(['', '斑马线', '2026', '2026-1-1', '12026-00042-1'].map(readCaseNumber)).toEqual(Array(5).fill(undefined));
  });
});
