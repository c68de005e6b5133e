import { createHash, randomBytes } from 'node:crypto';
import { trackingHash } from '@crosswalk/cases';
import { TrackedCases } from '../../libs/cases/src/tracking/tracked-cases.query.js';
import { TrackingRefused } from '../../libs/cases/src/tracking/tracking-refused.js';
import { WRONG_CODES } from '../../libs/cases/src/tracking/wrong-codes.query.js';
import { community } from '../http/support/claiming.js';
import { filing } from '../http/support/filing.js';
import { runApi, type RunningApi } from '../http/support/api.js';
import { ask } from '../support/databases.js';
import { eventually } from '../support/eventually.js';
import { type FreshDatabase, freshDatabase } from '../support/postgres.js';

const GUESSES = 100_000;
const AT_ONCE = 16;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code at random, as whoever knows how codes are made would guess it. */
const guessed = (): string => [...randomBytes(20)].map((byte) => ALPHABET.charAt(byte % 32)).join('');

/** Sixty addresses guess a thousand times each, and four hundred others a hundred times. */
const guessers: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 60 }, (_, host) => [`203.0.113.${host}`, 1000] as const),
  ...Array.from({ length: 400 }, (_, host) => [`198.51.${Math.floor(host / 200)}.${host % 200}`, 100] as const),
]);
const [FIRST, SECOND, LAST] = ['203.0.113.0', '203.0.113.1', '198.51.1.199'];

let database: FreshDatabase;
let api: RunningApi;
let right: string;

const start = async (): Promise<void> => {
  api = await runApi(database.url, { trustProxy: ['loopback'] });
};

beforeAll(async () => {
  database = await freshDatabase();
  await start();
  for (let each = 0; each < 3; each += 1) {
    const { body } = await api.as(community).post('/api/cases').send(filing).expect(201);
    right = (await api.as(community).post(`/api/cases/${body.id}/tracking-code`).send({}).expect(201)).body.code;
  }
  await eventually(async () => expect(await openedBy([trackingHash(right.replaceAll('-', ''))])).toBe(1));
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

/** A visitor at that address, behind the proxy of the installation. */
const from = (address: string, code: string) =>
  api
    .as(undefined)
    .get('/api/tracking')
    .set({ 'Crosswalk-Tracking-Code': code, 'X-Forwarded-For': address, 'Accept-Language': 'en' });

const openedBy = async (hashes: readonly string[]): Promise<number> => {
  const list = hashes.map((hash) => `'${hash}'`).join(',');
  const found = await ask(database.url, `SELECT id FROM lists.tracking_codes_v1 WHERE hash IN (${list})`);
  return found.length;
};

describe('A hundred thousand guesses at random', () => {
  const codes = Array.from({ length: GUESSES }, guessed);

  it('are the code of no case, even if nothing kept them from being looked up', async () => {
    const hashes = codes.map(trackingHash);
    expect(await openedBy(hashes)).toBe(0);
    expect(await openedBy([...hashes, trackingHash(right.replaceAll('-', ''))])).toBe(1);
  });

  it('are looked up a thousand times at most, and answered that they have to wait from then on', async () => {
    const tracked = api.app.get(TrackedCases, { strict: false });
    const answers = { found: 0, 'tracking-code-wrong': 0, 'too-many-wrong-codes': 0 };
    const mostWrong = new Map<string, number>();
    const left = [...guessers];
    const coming = codes.values();
    const guessFrom = async (address: string): Promise<void> => {
      try {
        await tracked.find(coming.next().value ?? '', address);
        answers.found += 1;
      } catch (error) {
        if (!(error instanceof TrackingRefused)) throw error;
        answers[error.code] += 1;
        if (error.code === 'tracking-code-wrong') mostWrong.set(address, (mostWrong.get(address) ?? 0) + 1);
      }
    };
    const guessOn = async (): Promise<void> => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) {
        for (let guess = 0; guess < one[1]; guess += 1) await guessFrom(one[0]);
      }
    };
    const started = performance.now();
    await Promise.all(Array.from({ length: AT_ONCE }, guessOn));
    process.stderr.write(
      `${GUESSES} guesses, ${Math.round(performance.now() - started)} ms: ${JSON.stringify(answers)}\n`,
    );
    expect(answers).toEqual({
      found: 0,
      'tracking-code-wrong': WRONG_CODES.overall,
      'too-many-wrong-codes': GUESSES - WRONG_CODES.overall,
    });
    expect(Math.max(...mostWrong.values())).toBe(WRONG_CODES.fromOne);
  }, 60_000);

  it('are refused over HTTP as well, the right one among them, which opens its case from elsewhere', async () => {
    for (const address of [...guessers.keys()].filter((_, place) => place % 10 === 0)) {
      const { status, body, headers } = await from(address, guessed());
      expect([status, body.code]).toEqual([429, 'too-many-wrong-codes']);
      const seconds = Number(headers['retry-after']);
      expect([seconds > 0, seconds <= 600]).toEqual([true, true]);
      expect(body.detail).toContain(`${Math.ceil(seconds / 60)} minutes`);
    }
    expect((await from(FIRST, right)).status).toBe(429);
    await from('192.0.2.7', right).expect(200);
    // Whoever mistyped it in the meantime is told how long to wait.
    expect((await from('192.0.2.8', guessed())).body.code).toBe('too-many-wrong-codes');
    expect((await from('192.0.2.8', right)).body).toMatchObject({ status: 429, code: 'too-many-wrong-codes' });
  });

  it('have to wait at a service that was started anew too, until the ten minutes are over', async () => {
    await api.close();
    await start();
    expect((await from(FIRST, right)).status).toBe(429);
    expect((await from(FIRST, guessed())).status).toBe(429);
    await ask(database.url, 'UPDATE service.wrong_tracking_codes SET expire = expire - 600000');
    expect((await from(SECOND, guessed())).body.code).toBe('tracking-code-wrong');
    await from(SECOND, right).expect(200);
    await from(LAST, right).expect(200);
  });

  it('leave no address and no code behind', async () => {
    const kept = await ask(database.url, 'SELECT key FROM service.wrong_tracking_codes');
    const told = kept.map(({ key }) => String(key)).join('\n');
    expect(kept.length).toBeGreaterThan(100);
    expect(told).not.toMatch(/203\.0\.113|198\.51/);
    expect(told).not.toContain(createHash('sha256').update('203.0.113.0').digest('base64url').slice(0, 20));
  });
});
