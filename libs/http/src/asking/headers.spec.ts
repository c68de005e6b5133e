import { expectedRevisionOf, idempotencyKeyOf } from './headers.js';

describe('If-Match', () => {
  it.each([
    ['"0"', 0],
    ['"4"', 4],
    ['W/"4"', 4],
    ['*', 'stream-exists'],
    [undefined, undefined],
  ])('%s expects %s', (header, expected) => {
    expect(expectedRevisionOf({ 'if-match': header })).toBe(expected);
  });

  it.each(['4', '"-1"', '"04"', '"4", "5"', '"x"', '', '"9999999999"'])('%s is refused', (header) => {
    expect(() => expectedRevisionOf({ 'if-match': header })).toThrow('if-match-malformed');
  });
});

describe('Idempotency-Key', () => {
  it('has 1 to 200 visible characters', () => {
    expect(idempotencyKeyOf({ 'idempotency-key': 'a'.repeat(200) })).toHaveLength(200);
  });

  it.each(['', ' ', 'a b', 'a'.repeat(201), '键', 'a, b'])('"%s" is refused', (header) => {
    expect(() => idempotencyKeyOf({ 'idempotency-key': header })).toThrow('idempotency-key-malformed');
  });
});
