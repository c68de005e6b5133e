import { Throttle } from '@crosswalk/identity';
import { accountDesk, OWN, type AccountDesk } from './account-desk.js';

let desk: AccountDesk;

beforeAll(async () => {
  desk = await accountDesk();
  await desk.open('he-min');
  await desk.open('xu-qiang');
});

afterAll(() => desk.close());

const guess = async (name: string, of: number): Promise<readonly number[]> => {
  const answers: number[] = [];
  for (let at = 0; at < of; at += 50) {
    const some = Array.from({ length: Math.min(50, of - at) }, (_, one) => desk.signIn(name, `guess ${at + one}`));
    answers.push(...(await Promise.all(some)).map(({ status }) => status));
  }
  return answers;
};

describe('Guesses at a password', () => {
  it('are looked at a handful of times in a thousand, however many come at once', async () => {
    const answers = await guess('he-min', 1000);
    const looked = answers.filter((status) => status === 401).length;
    expect(looked).toBeGreaterThanOrEqual(5);
    expect(looked).toBeLessThan(12);
    expect(answers.filter((status) => status === 429)).toHaveLength(1000 - looked);
  });

  it('keep even the right one out until the pause is over, and are told how long that is', async () => {
    const { status, body, headers } = await desk.signIn('he-min', OWN);
    expect({ status, code: body.code }).toEqual({ status: 429, code: 'too-many-attempts' });
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(body.detail).toContain(`${headers['retry-after']} seconds`);
  });

  it('at many names from one address are as many guesses', async () => {
    const { status } = await desk.signIn('somebody', 'guess');
    expect(status).toBe(429);
  });

  it('are forgotten when somebody unlocks the name', async () => {
    const throttle = desk.api.app.get(Throttle, { strict: false });
    await throttle.attempt({ name: 'he-min', address: '192.0.2.1' }, async () => true).catch(() => undefined);
    await throttle.unlock('he-min');
    await expect(throttle.attempt({ name: 'he-min', address: '192.0.2.1' }, async () => true)).resolves.toBe(true);
  });
});
