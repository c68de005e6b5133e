import { padded, widthOf, wrapped } from './width.js';

describe('The width of a text', () => {
  it.each([
    ['abc', 3],
    ['斑马线', 6],
    ['1200 米', 7],
    ['，。（）', 8],
    ['e\u0301', 1],
    ['🚸', 2],
    ['', 0],
  ])('%j is %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it('is filled up in columns, not in characters', () => {
    expect(padded('领办', 6)).toBe('领办  ');
    expect(padded('claimed', 3)).toBe('claimed');
  });

  it('is kept to, by breaking between words and between Chinese characters', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapped('一二三四五', 4)).toEqual(['一二', '三四', '五']);
    expect(wrapped('一二，三', 4)).toEqual(['一', '二，', '三']);
    expect(wrapped('', 4)).toEqual([]);
  });
});
