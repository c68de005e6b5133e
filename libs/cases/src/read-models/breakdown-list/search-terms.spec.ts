import { searchQuery, searchVector } from './search-terms.js';

describe('What a text can be found by', () => {
  it('is every Chinese character and every two neighbours, with their places', () => {
    expect(searchVector(['斑马线'])).toBe(`'斑':1 '斑马':1 '马':2 '马线':2 '线':3`);
  });

  it('is every word, whatever its case and width', () => {
    expect(searchVector(['Ｋｅｒｂ ramp'])).toBe(`'kerb':1 'ramp':3`);
  });

  it('does not run over punctuation or from one text to the next', () => {
    expect(searchVector(['路，灯', '坏'])).toBe(`'路':1 '灯':3 '坏':5`);
  });

  it('is the same with a space between Chinese and digits and without', () => {
    expect(searchVector(['东路 12 号'])).toBe(searchVector(['东路12号']));
    expect(searchVector(['东路，12 号'])).not.toBe(searchVector(['东路12号']));
  });

  it('includes a number in its parts, in one piece and without leading zeros', () => {
    expect(searchVector([], ['2026-00042-1'])).toBe(`'2026':1 '00042':3 '1':5 '2026000421':7 '42':7`);
  });

  it('cuts a word that no database would take', () => {
    expect(searchVector(['x'.repeat(5000)])).toBe(`'${'x'.repeat(64)}':1`);
  });
});

describe('What a person types', () => {
  it('finds exactly the Chinese text that is written together', () => {
    expect(searchQuery('斑马线')).toBe(`('斑马' <1> '马线')`);
    expect(searchQuery('斑马')).toBe(`('斑马')`);
    expect(searchQuery('灯')).toBe(`('灯')`);
  });

  it('must all occur, in any order, when written apart', () => {
    expect(searchQuery('路灯　斑马线，Kerb')).toBe(`('路灯') & ('斑马' <1> '马线') & ('kerb')`);
  });

  it('keeps words and characters together that are written together', () => {
    expect(searchQuery('3号楼')).toBe(`('3' <1> '号楼')`);
    expect(searchQuery('楼B座')).toBe(`('楼' <1> 'b' <1> '座')`);
  });

  it('finds a number by its parts with hyphens', () => {
    expect(searchQuery('２０２６－００042')).toBe(`('2026' <2> '00042')`);
  });

  it('finds nothing by punctuation alone', () => {
    expect(searchQuery(' ，。!\'"\\ ')).toBeUndefined();
  });
});
