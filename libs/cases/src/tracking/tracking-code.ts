import { createHash, createHmac } from 'node:crypto';
import type { CaseId } from '../case/ids.js';

// Crockford's: without the letters that look like figures, and without U.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 20; // five bits each: a hundred
const GROUP = 5;

/** The tracking code of that number of a case. It cannot be guessed from anything but the key. */
export const trackingCode = (key: Buffer, id: CaseId, serial: number): string => {
  const made = createHmac('sha256', key).update(`tracking-code\n${id}\n${serial}`).digest();
  const bits = [...made].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = Array.from({ length: LENGTH }, (_, place) => bits.slice(place * 5, place * 5 + 5));
  return letters.map((five) => ALPHABET.charAt(Number.parseInt(five, 2))).join('');
};

/** The code as it is printed. */
export const inGroups = (code: string): string => code.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? '';

/** The code that somebody typed, however they wrote it; undefined when it can be none. */
export const readTrackingCode = (typed: string): string | undefined => {
  const written = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Cf}\-‐-―·.]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const good = written.length === LENGTH && [...written].every((letter) => ALPHABET.includes(letter));
  return good ? written : undefined;
};

/** What a code is found by: who reads the table learns no code. */
export const trackingHash = (code: string): string =>
  createHash('sha256').update(`tracking-code\n${code}`).digest('hex');
