import { dataFolder } from '../support/data-folder.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { secretsFolder } from '../support/secrets-folder.js';
import { signingIn } from '../support/signing-in.js';
import { startTalking } from '../support/talking-service.js';

const WRONG = 'wrong-guess-of-somebody';
const TOKEN = `cw_${'q7Zk'.repeat(11)}`;

let database: FreshDatabase;
let service: Awaited<ReturnType<typeof startTalking>>;
beforeAll(async () => {
  database = await freshDatabase();
  service = await startTalking({
    DATABASE_URL: database.url,
    CROSSWALK_DATA: dataFolder(),
    CROSSWALK_SECRETS: secretsFolder,
    CROSSWALK_DEMO: 'people',
    LOG_LEVEL: 'trace',
    NODE_ENV: 'test',
    PORT: '0',
  });
}, 180_000);
afterAll(async () => {
  await service?.stop();
  await database.drop();
});

const refused = async (path: string, init: RequestInit, status: number): Promise<string> => {
  const answer = await fetch(`${service.url}/api/${path}`, init);
  expect(answer.status).toBe(status);
  return answer.text();
};

it('The log, at its most talkative, and refusals hold no password, token, cookie or code against forgery', async () => {
  const greeted = service.said().length;
  const desk = signingIn(service.url, service.said());
  const json = { 'Content-Type': 'application/json' };
  const attempt = { method: 'POST', headers: json, body: JSON.stringify({ name: 'he-min', password: WRONG }) };
  const told = [await refused('session', attempt, 401)];
  const oneTime = desk.oneTimePasswordOf('he-min');
  const shown = await desk.shownBy('he-min');
  const change = { method: 'PUT', body: JSON.stringify({ current: WRONG, next: 'another long secret' }) };
  told.push(
    await refused('me', { headers: { Authorization: `Bearer ${TOKEN}` } }, 401),
    await refused('password', { ...change, headers: { ...json, ...shown } }, 403),
    await refused('password', { ...change, headers: { ...json, ...shown, 'Crosswalk-CSRF': WRONG } }, 403),
    await refused('lists', { headers: { Cookie: `crosswalk_session=${WRONG}` } }, 401),
  );
  told.push(service.said().slice(greeted));
  const [, cookie = ''] = shown.Cookie.split('=');
  const secrets = [
    WRONG,
    TOKEN,
    oneTime,
    await desk.passwordOf('he-min'),
    cookie,
    shown['Crosswalk-CSRF'],
    'another long',
  ];
  expect(secrets.filter((secret) => secret.length < 10)).toEqual([]);
  expect(secrets.filter((secret) => told.some((text) => text.includes(secret)))).toEqual([]);
  expect(service.said().slice(greeted)).toContain('/api/session');
}, 120_000);
