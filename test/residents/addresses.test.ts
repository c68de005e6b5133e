import { Throttle } from '@crosswalk/identity';
import { TrackedCases } from '../../libs/cases/src/tracking/tracked-cases.query.js';
import { runApi, type RunningApi } from '../http/support/api.js';
import { type FreshDatabase, freshDatabase } from '../support/postgres.js';

const NOBODYS_CODE = '00000-00000-00000-00000';
const wrong = async (): Promise<boolean> => false;

let database: FreshDatabase;
let api: RunningApi;
afterEach(async () => {
  await api.close();
  await database.drop();
});

/** A service at which each of these addresses has guessed too often, at passwords and at tracking codes. */
const guessedFrom = async (addresses: readonly string[], trustProxy?: readonly string[]): Promise<void> => {
  database = await freshDatabase();
  api = await runApi(database.url, trustProxy === undefined ? {} : { trustProxy });
  const throttle = api.app.get(Throttle, { strict: false });
  const tracked = api.app.get(TrackedCases, { strict: false });
  for (const address of addresses) {
    for (let guess = 0; guess < 101; guess += 1) {
      await throttle.attempt({ name: `nobody-${address}-${guess}`, address }, wrong);
    }
    for (let guess = 0; guess < 10; guess += 1) {
      await expect(tracked.find(NOBODYS_CODE, address)).rejects.toThrow('tracking-code-wrong');
    }
  }
};

let asked = 0;

/** What a sign-in and a tracking code of somebody with that header are answered. */
const answersTo = async (forwarded: string) => {
  const headers = { 'X-Forwarded-For': forwarded };
  const visitor = api.as(undefined);
  const name = `somebody-${(asked += 1)}`;
  const signIn = await visitor.post('/api/session').set(headers).send({ name, password: 'a guess' });
  const tracking = await visitor.get('/api/tracking').set({ ...headers, 'Crosswalk-Tracking-Code': NOBODYS_CODE });
  return [signIn.status, tracking.status];
};

const WAITS = [429, 429];
const LOOKED_AT = [401, 404];

describe('The address that guesses are counted by', () => {
  it('is what the nearest trusted proxy says, for sign-in as for tracking codes', async () => {
    await guessedFrom(['203.0.113.7', '2001:db8:1:2::7'], ['loopback']);
    const answers = new Map<string, readonly number[]>();
    const forwarded = [
      '203.0.113.7',
      '::ffff:203.0.113.7',
      '192.0.2.1, 203.0.113.7',
      '203.0.113.8',
      '203.0.113.7, 203.0.113.8',
      '2001:db8:1:2:aaaa::1',
      '2001:db8:1:3::7',
    ];
    for (const told of forwarded) answers.set(told, await answersTo(told));
    expect(Object.fromEntries(answers)).toEqual({
      '203.0.113.7': WAITS,
      '::ffff:203.0.113.7': WAITS,
      // What stands before it was written by the visitor.
      '192.0.2.1, 203.0.113.7': WAITS,
      '203.0.113.8': LOOKED_AT,
      '203.0.113.7, 203.0.113.8': LOOKED_AT,
      // A household has all of its network.
      '2001:db8:1:2:aaaa::1': WAITS,
      '2001:db8:1:3::7': LOOKED_AT,
    });
  });

  it('is that of the connection when no proxy is trusted, whatever a header says', async () => {
    await guessedFrom(['127.0.0.1', '203.0.113.7']);
    expect(await answersTo('203.0.113.8')).toEqual(WAITS);
    expect(await answersTo('203.0.113.7')).toEqual(WAITS);
    await api.close();
    await database.drop();
    await guessedFrom(['203.0.113.7']);
    expect(await answersTo('203.0.113.7')).toEqual(LOOKED_AT);
  });
});
