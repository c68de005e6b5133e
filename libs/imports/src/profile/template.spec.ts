import { columnsOf, parseTemplate, write } from './template.js';

const row: Readonly<Record<string, string>> = { type: 'Pothole', street: 'Main St', zip: '' };
const written = (...sources: readonly string[]) => write(sources.map(parseTemplate), (column) => row[column] ?? '');

describe('A template', () => {
  it('is text with columns in it', () => {
    expect(written('{type} at { street }')).toBe('Pothole at Main St');
  });

  it('gives way to the next when a column is empty', () => {
    expect(written('{zip} {type}', '{type}')).toBe('Pothole');
    expect(written('{zip}', 'somewhere')).toBe('somewhere');
    expect(written('{zip}')).toBeUndefined();
  });

  it('leaves out an optional part whose column is empty', () => {
    expect(written('{type}[, {street}][ {zip}]')).toBe('Pothole, Main St');
  });

  it('names the columns it needs', () => {
    expect(columnsOf(parseTemplate('{a} [of {b}]'))).toEqual(['a', 'b']);
  });

  it.each([
    ['{type', 'brace-not-closed'],
    ['type}', 'brace-not-closed'],
    ['[of {type}', 'bracket-not-closed'],
    ['{ }', 'slot-without-column'],
  ])('%s is refused: %s', (source, fault) => {
    expect(() => parseTemplate(source)).toThrow(fault);
  });
});
