import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { EventStore } from '@crosswalk/event-sourcing';
import { bostonFile, Importing } from './importing.js';

let importing: Importing;
beforeEach(async () => {
  importing = await Importing.open();
});
afterEach(() => importing.close());

/** Every 50th row was closed before it was opened, every 70th has the key of the one before. */
const manyRows = (rows: number): string =>
  bostonFile(
    ...Array.from({ length: rows }, (_, index) => ({
      CASE_ENQUIRY_ID: String(index % 70 === 69 ? index - 1 : index),
      CLOSED_DT: index % 50 === 0 ? '01/04/2015 01:46:56 PM' : index % 3 === 0 ? '' : '01/06/2015 01:46:56 PM',
    })),
  );

const counted = async () => {
  const { rows } = await importing.pool.query(
    `SELECT type, count(*)::int, count(DISTINCT stream)::int AS streams FROM log.events GROUP BY type ORDER BY type`,
  );
  return rows;
};

const straightRun = async (file: string) => {
  const straight = await Importing.open();
  try {
    const outcome = await straight.importText(file);
    return { tally: outcome.tally, remarks: await straight.remarks(outcome) };
  } finally {
    await straight.close();
  }
};

describe('An interrupted import', () => {
  it('whose log went away goes on where it was: same counts, same report, nothing twice', async () => {
    const file = manyRows(2_000);
    const expected = await straightRun(file);
    const path = await importing.write(file);
    for (const allowed of [700, 900]) {
      await expect(importing.import(path, undefined, failingAfter(allowed, importing.store))).rejects.toThrow('gone');
    }
    const outcome = await importing.import(path);
    expect(outcome.before.read).toBeGreaterThan(0);
    expect(outcome.tally).toEqual(expected.tally);
    expect(await importing.remarks(outcome)).toEqual(expected.remarks);
    expect(await counted()).toContainEqual({ type: 'CaseFiled', count: outcome.tally.new, streams: outcome.tally.new });
  });

  it('killed with -9 three times comes to the same counts and the same report, nothing twice', async () => {
    const file = manyRows(2_000);
    const expected = await straightRun(file);
    const path = await importing.write(file);
    for (const rows of [200, 700, 1_300]) await killAfter(rows, path);
    const outcome = await importing.import(path);
    expect(outcome.before.read).toBeGreaterThanOrEqual(1_300);
    expect(outcome.tally).toEqual(expected.tally);
    expect(await importing.remarks(outcome)).toEqual(expected.remarks);
    expect(await counted()).toContainEqual({ type: 'CaseFiled', count: outcome.tally.new, streams: outcome.tally.new });
  }, 180_000);
});

/** A log that commits so many appends and then is gone, having written some that it never answered for. */
const failingAfter = (allowed: number, store: EventStore): EventStore => {
  let appends = 0;
  return new Proxy(store, {
    get: (target, name) => {
      const member = Reflect.get(target, name);
      if (name !== 'append') return typeof member === 'function' ? member.bind(target) : member;
      return async (...call: Parameters<EventStore['append']>) => {
        appends += 1;
        const answer = appends < allowed + 100 ? await target.append(...call) : undefined;
        if (appends > allowed || !answer) throw new Error('gone');
        return answer;
      };
    },
  });
};

const child = fileURLToPath(new URL('./import-child.ts', import.meta.url));
const hooks = new URL('../support/typescript.mjs', import.meta.url).href;

/** Imports in a process of its own, which is killed as soon as it says that so many rows are dealt with. */
const killAfter = async (rows: number, path: string): Promise<void> => {
  const env = { ...process.env, NODE_OPTIONS: '', APP_URL: importing.database.appUrl, FILE: path };
  const importer = fork(child, { execArgv: ['--import', hooks], env });
  importer.on('message', (read) => {
    if (Number(read) >= rows) importer.kill('SIGKILL');
  });
  const [, signal] = await once(importer, 'exit');
  expect(signal).toBe('SIGKILL');
};
