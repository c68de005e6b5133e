import { refusalOf } from '@crosswalk/runtime';
import { addressRefused } from './address.js';

const here = { host: '127.0.0.1', port: 3000 };
const failure = (code: string) => Object.assign(new Error(`listen ${code}`), { code });

describe('An address that cannot be had', () => {
  it.each([
    [
      'EADDRINUSE',
      'Port 3000 on 127.0.0.1 is in use by another program. Stop it, or choose another port, such as PORT=3001.',
    ],
    ['EACCES', 'Port 3000 needs rights this user does not have. Choose one above 1023, such as PORT=3000.'],
  ])('for %s is told in one sentence, without a stack', (code, sentence) => {
    expect(refusalOf(addressRefused(failure(code), here))).toBe(sentence);
  });

  it('for any other reason is our fault, and told with its stack', () => {
    expect(refusalOf(addressRefused(failure('EMFILE'), here))).toContain('address.spec');
  });
});
