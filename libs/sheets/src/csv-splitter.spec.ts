import fc from 'fast-check';
import { CsvSplitter } from './csv-splitter.js';

const split = (...pieces: readonly string[]) => {
  const splitter = new CsvSplitter(',');
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
};

describe('A CSV file', () => {
  it('is cut into rows that know the line they start on', () => {
    expect(split('a,b\n1,2\r\n3,\n')).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fields: ['1', '2'] },
      { line: 3, fields: ['3', ''] },
    ]);
  });

  it('may hold delimiters, quotes and line feeds within quotes', () => {
    expect(split('"a,b","say ""no"""\n"one\r\ntwo",x\nlast,row')).toEqual([
      { line: 1, fields: ['a,b', 'say "no"'] },
      { line: 2, fields: ['one\r\ntwo', 'x'] },
      { line: 4, fields: ['last', 'row'] },
    ]);
  });

  it('may begin with a byte order mark and have blank lines, which are no rows', () => {
    expect(split('\uFEFFa,b\n\n \n1,2\n\n')).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 4, fields: ['1', '2'] },
    ]);
  });

  it('keeps a quote inside a plain field as it is', () => {
    expect(split('5" pipe,x\n')).toEqual([{ line: 1, fields: ['5" pipe', 'x'] }]);
  });

  it('loses one line, not the rest, to a quote that is never closed', () => {
    expect(split('a,"b\nc,d\ne,f\n')).toEqual([
      { line: 1, broken: 'quote-not-closed', text: 'a,"b' },
      { line: 2, fields: ['c', 'd'] },
      { line: 3, fields: ['e', 'f'] },
    ]);
  });

  it('loses one line, not the rest, to text after a closing quote', () => {
    expect(split('"a"b,c\n"d",e\n')).toEqual([
      { line: 1, broken: 'text-after-quote', text: '"a"b,c' },
      { line: 2, fields: ['d', 'e'] },
    ]);
  });

  it('gives up a row without an end before it fills the memory', () => {
    const records = split(`"${'x'.repeat(1_000_001)}`, '\nc,d\n');
    expect(records.map((record) => ('broken' in record ? record.broken : record.fields))).toEqual([
      'row-too-long',
      ['c', 'd'],
    ]);
  });

  it('reads the same wherever its pieces are cut', () => {
    const row = fc.array(fc.constantFrom('a', '"', '""', ',', '\n', '\r\n', '"x"', '斑马线'), { maxLength: 12 });
    fc.assert(
      fc.property(row, fc.array(fc.nat(30), { maxLength: 4 }), (parts, cuts) => {
        const text = parts.join('');
        const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)).toSorted((a, b) => a - b), text.length];
        expect(split(...places.slice(1).map((end, index) => text.slice(places[index], end)))).toEqual(split(text));
      }),
    );
  });
});
