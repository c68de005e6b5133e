// Longer words are cut, as PostgreSQL refuses lexemes over 2 KB.
const LONGEST_WORD = 64;

const GLYPH = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
/** Captures what is a single character. */
const PIECES = new RegExp(String.raw`([${GLYPH}])|(?:(?![${GLYPH}])[\p{L}\p{M}\p{N}])+`, 'gu');

/**
 * A Chinese character or a whole word; `at` counts pieces, and a gap between two counts as one more. Some write a space
 * between Chinese and digits (东路 12 号) and some don't: that is no gap.
 */
type Piece = Readonly<{ text: string; glyph: boolean; at: number; before: string }>;

/** Full-width forms and capitals are written one way. */
const piecesOf = (text: string): readonly Piece[] => {
  const folded = text.normalize('NFKC').toLowerCase();
  const pieces: Piece[] = [];
  let end = 0;
  let at = 0;
  let afterGlyph = false;
  PIECES.lastIndex = 0;
  for (let match = PIECES.exec(folded); match; match = PIECES.exec(folded)) {
    const [whole, one] = match;
    const before = end === match.index ? '' : folded.slice(end, match.index);
    end = PIECES.lastIndex;
    const glyph = one !== undefined;
    at += before === '' || (before === ' ' && glyph !== afterGlyph) ? 1 : 2;
    afterGlyph = glyph;
    pieces.push({ text: whole.length > LONGEST_WORD ? whole.slice(0, LONGEST_WORD) : whole, glyph, at, before });
  }
  return pieces;
};

/** The term that starts at a piece: two neighbouring characters together, or a word. */
const pair = (piece: Piece, following: Piece | undefined): string | undefined =>
  piece.glyph && following?.glyph && following.before === '' ? piece.text + following.text : undefined;

const quoted = (term: string): string => `'${term}'`;

/**
 * What texts can be found by, as a PostgreSQL tsvector: every word, every Chinese character and every two of them
 * together, with their places. Whole numbers are also found without their separators and leading zeros.
 */
export const searchVector = (texts: readonly string[], numbers: readonly string[] = []): string => {
  const places = new Map<string, string>();
  const add = (term: string, at: number): void => {
    const known = places.get(term);
    places.set(term, known === undefined ? String(at) : `${known},${at}`);
  };
  const pieces = piecesOf([...texts, ...numbers].join('\n'));
  pieces.forEach((piece, index) => {
    add(piece.text, piece.at);
    const two = pair(piece, pieces[index + 1]);
    if (two !== undefined) add(two, piece.at);
  });
  const end = (pieces.at(-1)?.at ?? 0) + 2;
  for (const form of numbers.flatMap(otherForms)) add(form, end);
  let vector = '';
  places.forEach((at, term) => (vector += `${vector === '' ? '' : ' '}${quoted(term)}:${at}`));
  return vector;
};

/** `2026-00042-1` is also said "2026000421" and "42". */
const otherForms = (number: string): readonly string[] => {
  const parts = piecesOf(number).map(({ text }) => text);
  const bare = parts.map((part) => part.replace(/^0+(?=\d)/, ''));
  return [...new Set([parts.join('').slice(0, LONGEST_WORD), ...bare])].filter((form) => !parts.includes(form));
};

/**
 * What a person typed, as a PostgreSQL tsquery: everything must occur, and what is written together (also with a
 * hyphen) must occur together. Undefined when nothing in it can be searched for.
 */
export const searchQuery = (typed: string): string | undefined => {
  const pieces = piecesOf(typed);
  const phrases: string[] = [];
  let last: Piece | undefined;
  for (const [index, piece] of pieces.entries()) {
    const together = piece.before === '' || piece.before === '-';
    const previous = together ? pieces[index - 1] : undefined;
    const two = pair(piece, pieces[index + 1]);
    // The second half of a pair says nothing new.
    if (two === undefined && previous && pair(previous, piece) !== undefined) continue;
    const term = quoted(two ?? piece.text);
    const phrase = previous && last ? phrases.pop() : undefined;
    phrases.push(phrase === undefined || !last ? term : `${phrase} <${piece.at - last.at}> ${term}`);
    last = piece;
  }
  return phrases.length === 0 ? undefined : phrases.map((phrase) => `(${phrase})`).join(' & ');
};
