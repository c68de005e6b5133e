import { setTimeout as pass } from 'node:timers/promises';
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
import { caughtUp } from './caught-up.js';

const MOST_FOR_A_CASE = 40;
const MOST_A_SECOND_WHILE_IDLE = 10;
const IDLE_SECONDS = 4;

let database: FreshDatabase;
let api: RunningApi;
let counter: StatementCounter;
beforeAll(async () => {
  database = await freshDatabase();
  api = await runApi(database.url);
  counter = await statementCounter(database.url);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const fileOne = async (): Promise<void> => {
  await api.as('chen-meilin').post('/api/cases').send(filing).expect(201);
  await caughtUp(database.url);
};

/** Prints the count; shows every statement when there are too many. */
const atMost = (most: number, count: number, what: string, counted: readonly Counted[]): void => {
  process.stdout.write(`${what}: ${count}\n`);
  if (count > most) throw new Error(`${what}: ${count}, and at most ${most} are allowed\n${linesOf(counted)}`);
};

describe('What the service asks of its database', () => {
  it(`is at most ${MOST_FOR_A_CASE} statements for one filed case, until every list and process has it`, async () => {
    await fileOne();
    const filings: (readonly Counted[])[] = [];
    for (let filed = 0; filed < 5; filed += 1) {
      await counter.reset();
      await fileOne();
      filings.push(await counter.read());
    }
    const median = filings.toSorted((a, b) => totalOf(a) - totalOf(b))[2] ?? [];
    expect(totalOf(median)).toBeGreaterThan(0);
    atMost(MOST_FOR_A_CASE, totalOf(median), 'Statements for one filed case', median);
  });

  it(`is at most ${MOST_A_SECOND_WHILE_IDLE} statements a second while nobody does anything`, async () => {
    await fileOne();
    await counter.reset();
    await pass(IDLE_SECONDS * 1_000); // a window to count in, not something to wait for
    const idle = await counter.read();
    expect(idle.every(({ calls }) => calls > 0)).toBe(true);
    atMost(MOST_A_SECOND_WHILE_IDLE, totalOf(idle) / IDLE_SECONDS, 'Statements a second while idle', idle);
  });
});
