import { starterListId } from '@crosswalk/breakdown-lists';
import { filing } from '../http/support/filing.js';
import { runApi, type RunningApi } from '../http/support/api.js';
import {
  linesOf,
  statementCounter,
  totalOf,
  type Counted,
  type StatementCounter,
} from '../support/counted-statements.js';
import { type FreshDatabase, freshDatabase } from '../support/postgres.js';

let database: FreshDatabase;
let api: RunningApi;
let counter: StatementCounter;
beforeAll(async () => {
  database = await freshDatabase();
  api = await runApi(database.url, { lists: false, processes: false });
  counter = await statementCounter(database.url);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

/** The session, and how new the organisation in memory has to be. */
const WHO_ASKS = 1;

// Sent while nobody waits for them: the hint to other processes, and numbers for those who file next.
const BESIDE = [/^NOTIFY/, /service\.case_numbers/];

/** Once a second the organisation in memory is looked after, by whichever request comes then. */
const TRIES = 3;

/** Counts what a request asks of the database before it is answered; shows every statement when there are too many. */
const expectAtMost = async <Given>(
  most: number,
  { given, ask }: { given: () => Promise<Given>; ask: (given: Given) => PromiseLike<unknown> },
): Promise<void> => {
  const tries: (readonly Counted[])[] = [];
  while (tries.length < TRIES && !tries.some((counted) => totalOf(counted) <= most)) {
    const before = await given();
    await counter.reset();
    await ask(before);
    tries.push((await counter.read()).filter(({ text }) => !BESIDE.some((beside) => beside.test(text))));
  }
  const fewest = tries.toSorted((a, b) => totalOf(a) - totalOf(b))[0] ?? [];
  expect(totalOf(fewest)).toBeGreaterThan(0);
  if (totalOf(fewest) > most) throw new Error(`${totalOf(fewest)} statements, ${most} allowed\n${linesOf(fewest)}`);
};

const fileOne = () => api.as('chen-meilin').post('/api/cases').send(filing).expect(201);
const listOne = async (): Promise<string> => {
  const { body } = await fileOne();
  const list = { list: starterListId('district') };
  await api.as('he-min').post(`/api/cases/${body.id}/listing`).send(list).expect(201);
  return body.id;
};
const commentsOn = async (id: string): Promise<void> => {
  for (const person of ['chen-meilin', 'he-min', 'xu-qiang', 'chen-meilin', 'he-min']) {
    const comment = { text: '已到现场', visibility: 'internal' };
    await api.as(person).post(`/api/cases/${id}/comments`).send(comment).expect(201);
  }
};

const somebody = async (): Promise<void> => void (await api.as('he-min').get('/api/my-work').expect(200));

describe('The database is asked', () => {
  it('for who asks, and the append, when a case is filed', () =>
    expectAtMost(WHO_ASKS + 1, { given: fileOne, ask: fileOne }));

  it.each([
    ['', false],
    [' by a request that may come again', true],
  ])('for who asks, the case and the append when a case is claimed%s', (_, again) =>
    expectAtMost(WHO_ASKS + 2, {
      given: listOne,
      ask: (id) =>
        api
          .as('xu-qiang')
          .post(`/api/cases/${id}/claims`)
          .set(again ? { 'Idempotency-Key': `claim-${id}` } : {})
          .send({})
          .expect(201),
    }),
  );

  it('for who asks, and the append, when there is a comment on a case that was written to just now', () =>
    expectAtMost(WHO_ASKS + 1, {
      given: listOne,
      ask: (id) =>
        api
          .as('he-min')
          .post(`/api/cases/${id}/comments`)
          .send({ text: '已到现场', visibility: 'internal' })
          .expect(201),
    }));

  it('for who asks, and the case, when somebody reads a case file, however much is on it', () =>
    expectAtMost(WHO_ASKS + 1, {
      given: async () => {
        const id = await listOne();
        await commentsOn(id);
        return id;
      },
      ask: (id) => api.as('he-min').get(`/api/cases/${id}`).expect(200),
    }));

  it.each([
    ['what waits for a coordinator', 'he-min', '/api/my-work'],
    ['what waits for a department', 'xu-qiang', '/api/my-work'],
    ['the board of a department', 'xu-qiang', '/api/board'],
    ['what leadership looks after', 'qian-wei', '/api/my-work'],
  ])('for who asks, what their unit offers, and one page, when somebody reads %s', (_, person, path) =>
    expectAtMost(WHO_ASKS + 2, { given: somebody, ask: () => api.as(person).get(path).expect(200) }),
  );
});
