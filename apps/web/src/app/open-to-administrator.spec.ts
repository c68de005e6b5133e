import type { Colleague } from '../api/people.js';
import { openSteps } from './open-to-administrator.js';

const chen = {
  id: 'chen-meilin',
  name: { zh: '陈美琳', en: 'Chen Meilin' },
  left: false,
  posts: [],
  account: { state: 'own', sessions: 0 },
  revision: 1,
} as const satisfies Colleague;
const zhao = { me: 'zhao-lei', keeps: true, local: true };

describe('What can be done about somebody', () => {
  it('about their account needs one, and a session to be ended, and a lock to be lifted', () => {
    expect(openSteps({ ...chen, account: { state: 'none', sessions: 0 } }, zhao)).not.toContain('closeAccount');
    expect(openSteps(chen, zhao)).toEqual(['account', 'givePost', 'rename', 'closeAccount', 'depart', 'history']);
    const busy = { ...chen.account, sessions: 2, lockedUntil: '2026-03-02T04:00:00.000Z' };
    expect(openSteps({ ...chen, account: busy }, zhao)).toEqual(expect.arrayContaining(['unlock', 'endSessions']));
  });

  it('is not what administrators cannot do about themselves', () => {
    const own = { ...chen, id: 'zhao-lei', account: { state: 'own', sessions: 1 } } as const;
    expect(openSteps(own, zhao)).toEqual(['givePost', 'rename', 'history']);
  });

  it('is no password where there are none', () => {
    expect(openSteps(chen, { ...zhao, local: false })).not.toContain('account');
  });

  it('is nothing but to look for others, and about whoever has left', () => {
    expect(openSteps(chen, { ...zhao, keeps: false })).toEqual(['history']);
    expect(openSteps({ ...chen, left: true }, zhao)).toEqual(['history']);
  });
});
