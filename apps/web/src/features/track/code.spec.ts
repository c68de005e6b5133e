import { codeIn, codeTyped } from './code.js';

describe('a tracking code', () => {
  it('is read however it is written', () => {
    expect(codeTyped(' 7kq2m-9tbhx 4w６rj ')).toBe('7KQ2M9TBHX4W6RJ');
  });

  it('is found at the end of an address', () => {
    expect(codeIn('#7KQ2M-9TBHX')).toBe('7KQ2M9TBHX');
  });

  it('is missing from an address without one', () => {
    expect(codeIn('')).toBeUndefined();
    expect(codeIn('#')).toBeUndefined();
  });
});
