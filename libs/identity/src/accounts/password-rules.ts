import type { Words } from '@crosswalk/http';
import { COMMON_PASSWORDS } from './common-passwords.js';

const SHORTEST = 10;
const FEWEST_CHARACTERS = 5;

/** Whose password it is to be. */
export type Owner = Readonly<{ id: string; name?: Words }>;

/** Why a password is too easy to guess; undefined when it is not. */
export const weaknessOf = (password: string, { id, name }: Owner): Words | undefined => {
  const plain = password.toLowerCase().replaceAll(/[\s._-]/g, '');
  if ([...password].length < SHORTEST) {
    return { zh: `至少要有 ${SHORTEST} 个字符`, en: `it needs at least ${SHORTEST} characters` };
  }
  if (new Set(plain).size < FEWEST_CHARACTERS || isRun(plain)) {
    return { zh: '不能由重复或连续的字符组成', en: 'it must not be made of repeated or consecutive characters' };
  }
  if (namesOf(id, name).some((part) => plain.includes(part))) {
    return { zh: '不能包含您的姓名或登录名', en: 'it must not contain your name or sign-in name' };
  }
  if (COMMON_PASSWORDS.some((common) => plain === common || plain.replaceAll(/\d+$/g, '') === common)) {
    return { zh: '太常见，容易被猜到', en: 'it is among the first that anybody would try' };
  }
  return undefined;
};

const namesOf = (id: string, name: Words | undefined): readonly string[] =>
  [id, name?.zh, name?.en]
    .map((part) => (part ?? '').toLowerCase().replaceAll(/[\s._-]/g, ''))
    .filter((part) => part.length > 1);

// As on a keyboard, where the nought follows the nine.
const DIGITS = ['12345678901234567890', '09876543210987654321'];

const isRun = (text: string): boolean => {
  if (DIGITS.some((digits) => digits.includes(text))) return true;
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, at) => code - (codes[at] ?? 0)));
  return steps.size === 1 && [1, -1].some((step) => steps.has(step));
};
