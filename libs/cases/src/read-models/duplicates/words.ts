const GLYPH = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
const PIECES = new RegExp(String.raw`[${GLYPH}]+|(?:(?![${GLYPH}])[\p{L}\p{M}\p{N}])+`, 'gu');
const OF_GLYPHS = new RegExp(`^[${GLYPH}]`, 'u');
const SAY_LITTLE = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'is', 'no', 'not', 'of', 'on', 'the', 'to']);

const piecesOf = (text: string): readonly string[] => folded(text).match(PIECES) ?? [];

/** Full-width forms and capitals are written one way. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** What a text says: every two neighbouring Chinese characters, and every word that says something. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(piecesOf(text).flatMap((piece) => (OF_GLYPHS.test(piece) ? runs([...piece], 2) : wordOf(piece))));

const wordOf = (piece: string): readonly string[] => (SAY_LITTLE.has(piece) ? [] : [piece]);

const runs = (glyphs: readonly string[], length: number): readonly string[] =>
  glyphs.length <= length
    ? [glyphs.join('')]
    : glyphs.slice(length - 1).map((_, at) => glyphs.slice(at, at + length).join(''));

/**
 * What alike texts most likely share and others rarely do: three neighbouring Chinese characters, or two words that
 * follow each other.
 */
export const catchwordsOf = (texts: readonly string[]): readonly string[] => [...new Set(texts.flatMap(catchwordsIn))];

const catchwordsIn = (text: string): readonly string[] => {
  const pieces = piecesOf(text);
  const glyphs = pieces.filter((piece) => OF_GLYPHS.test(piece)).flatMap((piece) => runs([...piece], 3));
  const words = pieces.filter((piece) => !OF_GLYPHS.test(piece));
  return [...glyphs, ...(words.length < 2 ? [] : words.slice(1).map((word, at) => `${words[at]} ${word}`))];
};

/**
 * How alike two sets of words are, from 0 to 1: twice what they share over all they hold.
 * L. R. Dice, “Measures of the Amount of Ecologic Association Between Species”, Ecology 26 (1945); T. Sørensen (1948).
 */
export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size);
};
