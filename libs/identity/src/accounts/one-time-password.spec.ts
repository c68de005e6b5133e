import { newOneTimePassword } from './one-time-password.js';
import { weaknessOf } from './password-rules.js';

it('A one-time password can be read out, and no two are the same', () => {
  const made = Array.from({ length: 200 }, newOneTimePassword);
  expect(made.filter((password) => !/^([a-hjkmnp-tw-z2-9]{4}-){3}[a-hjkmnp-tw-z2-9]{4}$/.test(password))).toEqual([]);
  expect(new Set(made).size).toBe(200);
  expect(made.filter((password) => weaknessOf(password, { id: 'chen-meilin' }))).toEqual([]);
});
