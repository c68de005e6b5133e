import { PostgresEventStore } from '@crosswalk/event-store';
import { randomUUID } from 'node:crypto';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { runApi, type RunningApi } from './support/api.js';
import { filing } from './support/filing.js';

let database: FreshDatabase;
let api: RunningApi;
let log: PostgresEventStore;

beforeAll(async () => {
  database = await freshDatabase();
  api = await runApi(database.url);
  log = new PostgresEventStore({ connectionString: database.appUrl });
});

afterAll(async () => {
  await api.close();
  await log.close();
  await database.drop();
});

const fileIt = (key: string, body: object = filing, person = 'chen-meilin') =>
  api.as(person).post('/api/cases').set('Idempotency-Key', key).send(body);

const eventsOf = async (id: string): Promise<number> => (await log.readStream(`case-${id}`)).length;

type Answer = Awaited<ReturnType<typeof fileIt>>;

const told = ({ status, headers, body }: Answer) => ({
  status,
  body,
  etag: headers['etag'],
  position: headers['crosswalk-position'],
});

describe('A request with an Idempotency-Key', () => {
  it('is answered as the first time when it comes again', async () => {
    const key = randomUUID();
    const first = await fileIt(key);
    const second = await fileIt(key);

    expect(told(second)).toEqual(told(first));
    expect(await eventsOf(first.body.id)).toBe(1);
  });

  it('is carried out once when it comes twice at the same instant', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => fileIt(key)));

    expect(new Set(answers.map((answer) => JSON.stringify(told(answer)))).size).toBe(1);
    expect(await eventsOf(answers[0]?.body.id)).toBe(1);
  });

  it('is answered as the first time by a service that was started since', async () => {
    const key = randomUUID();
    const first = await fileIt(key);
    await api.close();
    api = await runApi(database.url);

    expect(told(await fileIt(key))).toEqual(told(first));
  });

  it('is answered as the first time although others have acted since', async () => {
    const { body } = await fileIt(randomUUID());
    const key = randomUUID();
    const amend = (affected: number, name: string) =>
      api
        .as('chen-meilin')
        .post(`/api/cases/${body.id}/amendments`)
        .set('Idempotency-Key', name)
        .set('If-Match', '"0"')
        .send({ changes: { affected } });
    const first = await amend(1300, key);
    await api
      .as('chen-meilin')
      .post(`/api/cases/${body.id}/amendments`)
      .send({ changes: { affected: 1400 } })
      .expect(201);

    expect(told(await amend(1300, key))).toEqual(told(first));
  });

  it('may order its fields differently', async () => {
    const key = randomUUID();
    const first = await fileIt(key);
    const reversed = Object.fromEntries(Object.entries(filing).toReversed());

    expect(told(await fileIt(key, reversed))).toEqual(told(first));
  });

  it('is refused when the key was used for another request', async () => {
    const key = randomUUID();
    await fileIt(key);
    const other = await fileIt(key, { ...filing, affected: 1 });

    expect(other.status).toBe(422);
    expect(other.body.code).toBe('idempotency-key-reused');
  });

  it('shares its key with nobody else', async () => {
    const key = randomUUID();
    const mine = await fileIt(key);
    const theirs = await fileIt(key, filing, 'lin-jianguo');

    expect(theirs.status).toBe(201);
    expect(theirs.body.id).not.toBe(mine.body.id);
  });
});
