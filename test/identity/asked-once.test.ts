import pg from 'pg';
import { filing } from '../http/support/filing.js';
import { runApi, type RunningApi } from '../http/support/api.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';

let database: FreshDatabase;
let api: RunningApi;

beforeAll(async () => {
  database = await freshDatabase();
  api = await runApi(database.url, { processes: false });
});

afterAll(async () => {
  await api.close();
  await database.drop();
});

type Statement = Readonly<{ name?: string; values?: readonly unknown[] }>;

/** The statements that this process sends while something is done. */
const statementsDuring = async (work: () => Promise<unknown>): Promise<readonly Statement[]> => {
  const sent: Statement[] = [];
  const { prototype } = pg.Client;
  const query = Reflect.get(prototype, 'query');
  const counted = function (this: pg.Client, ...asked: readonly unknown[]): unknown {
    if (typeof asked[0] === 'object') sent.push(asked[0] as Statement);
    return Reflect.apply(query, this, asked);
  };
  Reflect.set(prototype, 'query', counted);
  try {
    await work();
    return sent;
  } finally {
    Reflect.set(prototype, 'query', query);
  }
};

const called = (statements: readonly Statement[], name: string) => statements.filter((one) => one.name === name);
const readsOf = (statements: readonly Statement[], ...prefixes: readonly string[]) =>
  statements.filter(
    ({ name, values }) =>
      name?.startsWith('read-stream') && prefixes.some((one) => JSON.stringify(values?.[0]).includes(`"${one}`)),
  );
const looksAtTheOrganisation = (statements: readonly Statement[]) =>
  called(statements, 'read-all').filter(({ values }) => JSON.stringify(values?.[3]) === '["unit-","staff-"]');
const people = ['chen-meilin', 'zhou-ting', 'he-min', 'xu-qiang', 'jiang-bo'];

describe('Who asks', () => {
  it('is asked once or twice for fifty requests in the same instant, and each is answered as whoever made it', async () => {
    const asking = Array.from({ length: 50 }, (_, place) => people[place % people.length] ?? '');
    let answers: readonly string[] = [];
    const statements = await statementsDuring(async () => {
      const all = asking.map((person) => api.app.inject({ url: '/api/me', headers: api.shownBy(person) }));
      answers = (await Promise.all(all)).map((answer) => answer.json<{ id: string }>().id);
    });
    expect(answers).toEqual(asking);
    expect(called(statements, 'find-sessions').length).toBeLessThanOrEqual(2);
  });

  it('costs one statement of whoever files a case, and one look at the log a second', async () => {
    const file = () => api.as('chen-meilin').post('/api/cases').send(filing).expect(201);
    const began = performance.now();
    const statements = await statementsDuring(async () => {
      for (let filed = 0; filed < 5; filed += 1) await file();
    });
    const seconds = Math.ceil((performance.now() - began) / 1000);
    expect(called(statements, 'find-sessions')).toHaveLength(5);
    expect(readsOf(statements, 'staff-', 'unit-')).toEqual([]);
    expect(looksAtTheOrganisation(statements).length).toBeLessThanOrEqual(seconds + 1);
  });
});
