import type { Standing } from '@crosswalk/identity';
import { byAccount } from './by-account.js';

const standings = new Map<string, Standing>([
  ['amal', { state: 'one-time', sessions: 0 }],
  ['bo', { state: 'own', sessions: 1, lockedUntil: '2026-03-02T04:00:00.000Z' }],
  ['chen', { state: 'none', sessions: 0, signedInAt: '2026-03-02T04:00:00.000Z' }],
]);
const here = { today: '2026-03-02', local: true };

describe('People by how they sign in', () => {
  it('lack an account when they have a present post, and none', () => {
    expect(byAccount('none', standings, here)).toEqual({ except: ['amal', 'bo'], inPostOn: '2026-03-02' });
  });

  it('lack none where nobody signs in with a password', () => {
    expect(byAccount('none', standings, { ...here, local: false })).toEqual({ only: [] });
  });

  it('have a one-time password, or are locked out', () => {
    expect(byAccount('one-time', standings, here)).toEqual({ only: ['amal'] });
    expect(byAccount('locked', standings, here)).toEqual({ only: ['bo'] });
  });
});
