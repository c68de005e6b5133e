import { CaseRejected } from './rejections.js';

// Between digits people put spaces, dashes, dots, brackets and what nobody can see.
const GAP = String.raw`[\s\p{Cf}\-‐-―.·•_()]*`;
const digits = (first: string, more: string): string => `${first}(?:${GAP}\\d){${more}}`;
const alone = (pattern: string): RegExp => new RegExp(`(?<!\\d)(?:${pattern})(?!\\d)`, 'u');

const COUNTRY = `(?:(?:\\+|0${GAP}0${GAP})?8${GAP}6${GAP})?`;
const MONTH_AND_DAY = `(?:0${GAP}[1-9]|1${GAP}[0-2])${GAP}(?:[0-2]${GAP}\\d|3${GAP}[01])`;
const YEAR = `(?:1${GAP}9|2${GAP}0)(?:${GAP}\\d){2}`;

const NUMBERS: readonly RegExp[] = [
  // a mobile number, with or without the code of the country
  alone(`${COUNTRY}1${GAP}${digits('[3-9]', '9')}`),
  // a landline with its area code
  alone(`${COUNTRY}0${GAP}${digits('[1-9]', '1,2')}${GAP}${digits('[2-8]', '6,7')}`),
  // a landline of eight digits; not a date, two years or two round sums
  alone(String.raw`(?!20|\d{2}00-?\d{2}00)[2-8]\d{3}-?\d{4}`),
  // an identity card of 18 characters, and the older one of 15 digits
  alone(`${digits('[1-9]', '5')}${GAP}${YEAR}${GAP}${MONTH_AND_DAY}(?:${GAP}\\d){3}${GAP}[\\dXx]`),
  alone(`${digits('[1-9]', '7')}${GAP}${MONTH_AND_DAY}(?:${GAP}\\d){3}`),
];
const EMAIL = /[\p{L}\p{N}._%+-]\s*@\s*[\p{L}\p{N}-]+\s*\.\s*\p{L}{2,}/u;
// The shortest of the numbers is a landline of eight digits.
const FEWEST_DIGITS = 8;

// People write a number out in words when it must not be seen.
const WRITTEN_OUT = '〇一二三四五六七八九';
const SPOKEN: Readonly<Record<string, string>> = { 零: '〇', 幺: '一' };

const inDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[零幺〇一二三四五六七八九]/g, (digit) => String(WRITTEN_OUT.indexOf(SPOKEN[digit] ?? digit)));

/** Whether a text holds a telephone number, the number of an identity card, or an e-mail address. */
export const identifies = (text: string): boolean => {
  const read = inDigits(text);
  if (read.includes('@') && EMAIL.test(read)) return true;
  return hasDigits(read, FEWEST_DIGITS) && NUMBERS.some((number) => number.test(read));
};

const hasDigits = (text: string, fewest: number): boolean => {
  let digits = 0;
  for (let at = 0; at < text.length && digits < fewest; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits >= fewest;
};

/** Refuses what people said when it tells who said it, naming where it stands. */
export const requireNobodyNamed = (texts: readonly string[], field: string): void => {
  const at = texts.findIndex(identifies);
  if (at >= 0) throw new CaseRejected('quotation-names-somebody', { field: `${field}.${at}` });
};
