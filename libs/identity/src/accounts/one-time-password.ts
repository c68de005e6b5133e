import { randomInt } from 'node:crypto';

// Without what looks like something else: 0 o, 1 i l, v u.
const LETTERS = 'abcdefghjkmnpqrstwxyz23456789';
const GROUPS = 4;
const IN_A_GROUP = 4;

/** A password to be read out or typed once: four groups of four, 77 bits. */
export const newOneTimePassword = (): string =>
  Array.from({ length: GROUPS }, () => Array.from({ length: IN_A_GROUP }, letter).join('')).join('-');

const letter = (): string => LETTERS.charAt(randomInt(LETTERS.length));
