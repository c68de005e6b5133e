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

/** Who asks: the session, and what is new in the organisation. */
const WHO_ASKS = 2;

// Sent while nobody waits for them: the hint to other processes, and numbers for those who file next.
const BESIDE = [/^NOTIFY/, /service\.case_numbers/];

/** What a request asks of the database before it is answered. */
const asked = async (ask: () => PromiseLike<unknown>): Promise<readonly Counted[]> => {
  await counter.reset();
  await ask();
  return (await counter.read()).filter(({ text }) => !BESIDE.some((beside) => beside.test(text)));
};

const expectAtMost = (most: number, counted: readonly Counted[]): void => {
  if (totalOf(counted) > most) throw new Error(`${totalOf(counted)} statements, ${most} allowed\n${linesOf(counted)}`);
  expect(counted).not.toEqual([]);
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

describe('The database is asked', () => {
  it('for who asks, and the append, when a case is filed', async () => {
    await fileOne();
    expectAtMost(WHO_ASKS + 1, await asked(fileOne));
  });

  it.each([
    ['', {}],
    [' by a request that may come again', { 'Idempotency-Key': 'claim' }],
  ])('for who asks, the case and the append when a case is claimed%s', async (_, headers) => {
    const id = await listOne();
    expectAtMost(
      WHO_ASKS + 2,
      await asked(() => api.as('xu-qiang').post(`/api/cases/${id}/claims`).set(headers).send({}).expect(201)),
    );
  });

  it('for who asks, and the append, when there is a comment on a case that was written to just now', async () => {
    const id = await listOne();
    const comment = { text: '已到现场', visibility: 'internal' };
    expectAtMost(
      WHO_ASKS + 1,
      await asked(() => api.as('he-min').post(`/api/cases/${id}/comments`).send(comment).expect(201)),
    );
  });

  it('for who asks, and the case, when somebody reads a case file, however much is on it', async () => {
    const id = await listOne();
    await commentsOn(id);
    expectAtMost(WHO_ASKS + 1, await asked(() => api.as('he-min').get(`/api/cases/${id}`).expect(200)));
  });

  it.each([
    ['what waits for a coordinator', 'he-min', '/api/my-work'],
    ['what waits for a department', 'xu-qiang', '/api/my-work'],
    ['the board of a department', 'xu-qiang', '/api/board'],
    ['what leadership looks after', 'qian-wei', '/api/my-work'],
  ])('for who asks, what their unit offers, and one page, when somebody reads %s', async (_, person, path) => {
    expectAtMost(WHO_ASKS + 2, await asked(() => api.as(person).get(path).expect(200)));
  });
});
