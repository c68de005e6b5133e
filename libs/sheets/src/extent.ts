const ROWS = 1_048_576;
const MERGED = 100_000;

/**
 * Refuses the XML of a sheet that a few bytes make huge: every cell of a merged range is made, and every row up to the
 * last is gone through. @throws when it has more of them than a sheet that somebody filled in
 */
export const requireExtent = (xml: string): void => {
  for (const row of attributes(xml, 'row', 'r')) {
    if (!/^\d{1,7}$/.test(row) || Number(row) > ROWS) throw new Error('A row beyond the last');
  }
  let merged = 0;
  for (const range of attributes(xml, 'mergeCell', 'ref')) merged += cellsIn(range);
  if (!(merged <= MERGED)) throw new Error('Too many merged cells');
};

const attributes = (xml: string, element: string, name: string): readonly string[] => {
  const found = xml.matchAll(new RegExp(`<${element}\\s(?:[^>]*?\\s)?${name}\\s*=\\s*["']([^"']*)["']`, 'g'));
  return [...found].map(([, value = '']) => value);
};

const cellsIn = (range: string): number => {
  const [, left = '', top, right = '', bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(range) ?? [];
  return (column(right) - column(left) + 1) * (Number(bottom) - Number(top) + 1);
};

const column = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
