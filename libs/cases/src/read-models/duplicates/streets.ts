import { folded } from './words.js';

// A name of two or three characters before the word for a street, which must not go on as another word: lamp, surface,
// subdistrict … A road that is only called “the road” has no name.
const CHINESE =
  /\p{Script=Han}{2,3}?(?:大道|大街|胡同|路(?![灯面基况标牌障网由线])|街(?![道坊区头])|巷(?!子)|弄(?![脏坏丢乱]))/gu;
const NAMELESS = /(?:[道马公铁线电管网过走让占沿修条]路|[过上逛沿临行条]街|[小条]巷)$/u;
const ENGLISH =
  /((?:(?:\d+)?\p{L}[\p{L}'-]*\s+){1,3})(street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|square|sq)\b/gu;
const LONG: Readonly<Record<string, string>> = {
  st: 'street',
  rd: 'road',
  ave: 'avenue',
  ln: 'lane',
  dr: 'drive',
  blvd: 'boulevard',
  sq: 'square',
};

type Found = Readonly<{ written: string; street: string }>;

const found = (text: string): readonly Found[] => {
  const chinese = [...text.matchAll(CHINESE)].flatMap(([written]) =>
    NAMELESS.test(written) ? [] : [{ written, street: written }],
  );
  const english = [...text.matchAll(ENGLISH)].map(([written, name = '', kind = '']) => ({
    written,
    street: `${name.trim().replaceAll(/\s+/g, ' ')} ${LONG[kind] ?? kind}`,
  }));
  return [...chinese, ...english];
};

/** The streets a text names, with a word too many in front of some. */
export const streetsIn = (text: string): readonly string[] => found(folded(text)).map(({ street }) => street);

/** The text without the streets and house numbers it names: what it is about. */
export const withoutStreets = (text: string): string =>
  found(folded(text))
    .reduce((rest, { written }) => rest.replace(written, ' '), folded(text))
    .replaceAll(/\d+(?:-\d+)?\s*(?:号|弄|幢|栋)?/gu, ' ');

/** Whether two lists of streets have one in common. */
export const haveStreetInCommon = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.some((other) => one.endsWith(other) || other.endsWith(one)));
