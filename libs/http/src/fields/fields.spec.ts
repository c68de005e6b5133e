import { checkList, isObject } from './list.js';
import { int, number } from './number.js';
import { choice, text, uuid } from './text.js';
import { day, instant } from './time.js';

const kinds = {
  text: text({ min: 2, max: 4 }),
  int: int({ max: 9 }),
  number: number({ min: -90, max: 90 }),
  uuid: uuid(),
};
const times = { day: day(), instant: instant(), choice: choice(['visit', 'hotline']) };
const wrong = { ...kinds, ...times };

describe('A field', () => {
  it.each([
    ['text', '斑马线', undefined],
    ['text', '🚸🚸🚸🚸', undefined],
    ['text', 7, 'not-a-text'],
    ['text', null, 'not-a-text'],
    ['text', '', 'field-missing'],
    ['text', 'a', 'text-too-short'],
    ['text', 'abcde', 'text-too-long'],
    ['text', 'a\u0000b', 'text-unusable-characters'],
    ['text', 'a\ud800', 'text-unusable-characters'],
    ['text', 'a\ufffd', 'text-unusable-characters'],
    ['text', 'a\u202eb', 'text-unusable-characters'],
    ['text', '\u200b\u3164', 'field-missing'],
    ['text', 'a\n\tb', undefined],
    ['int', 0, undefined],
    ['int', '1', 'not-a-number'],
    ['int', 1.5, 'not-a-whole-number'],
    ['int', -1, 'number-too-small'],
    ['int', 10, 'number-too-large'],
    ['number', -90.5, 'number-too-small'],
    ['number', Number.NaN, 'not-a-number'],
    ['uuid', '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d', undefined],
    ['uuid', '9b1deb4d', 'not-a-uuid'],
    ['day', '2024-02-29', undefined],
    ['day', '2026-02-29', 'not-a-day'],
    ['day', '2026-2-9', 'not-a-day'],
    ['day', '0001-01-01', 'not-a-day'],
    ['instant', '2026-11-22T09:30:00+08:00', undefined],
    ['instant', '2026-11-22T09:30:00', 'not-an-instant'],
    ['instant', '2026-02-30T09:30:00Z', 'not-an-instant'],
    ['choice', 'visit', undefined],
    ['choice', 'toString', 'not-one-of'],
  ] as const)('%s of %j: %s', (name, value, code) => {
    expect(wrong[name].check(value)?.code).toBe(code);
  });

  it('hands on text trimmed and composed, and an instant in UTC', () => {
    expect(kinds.text.tidy?.(' e\u0301\r\n ')).toBe('é');
    expect(times.instant.tidy?.('2026-11-22T09:30:00+08:00')).toBe('2026-11-22T01:30:00.000Z');
  });

  it('reads a number out of a query, and nothing else', () => {
    expect(kinds.int.fromText?.('12')).toBe(12);
    expect(kinds.int.fromText?.('0x1f')).toBe('0x1f');
  });
});

describe('A list field', () => {
  it('names the place of a wrong item', () => {
    expect(checkList(kinds.uuid.check, {})(['9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d', 'x'])).toMatchObject({
      at: '1',
      code: 'not-a-uuid',
    });
  });

  it('keeps to its length and may ask for items that differ', () => {
    expect(checkList(kinds.text.check, { min: 1 })([])?.code).toBe('list-too-short');
    expect(checkList(kinds.text.check, { max: 1 })(['ab', 'cd'])?.code).toBe('list-too-long');
    expect(checkList(kinds.text.check, { unique: true })(['ab', 'ab'])?.code).toBe('list-repeats-itself');
    expect(checkList(isObject, {})([{}, []])?.at).toBe('1');
  });
});
