import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Task } from './log-writer.js';

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const typescript = pathOf('../support/typescript.mjs');

/** The next thing a process says; an error when it ends instead. */
const said = async (child: ChildProcess): Promise<unknown> => {
  const over = new AbortController();
  const { signal } = over;
  const ended = once(child, 'exit', { signal }).then(([code]) => Promise.reject(new Error(`A writer ended: ${code}`)));
  try {
    const [message] = await Promise.race([once(child, 'message', { signal }), ended]);
    return message;
  } finally {
    ended.catch(() => undefined);
    over.abort();
  }
};

/** Writer processes that stand ready. */
export const startWriters = async (count: number) => {
  const children = Array.from({ length: count }, () =>
    fork(pathOf('./log-writer.ts'), { execArgv: ['--import', typescript] }),
  );
  await Promise.all(children.map(said));
  return {
    /** Lets them all write at the same time. Gives the ids of the events that were acknowledged to them. */
    write: async (taskOf: (writer: number) => Task): Promise<readonly string[]> => {
      const ledgers = children.map(async (child, writer) => {
        child.send(taskOf(writer));
        const ledger = await said(child);
        return Array.isArray(ledger) ? ledger.map(String) : [];
      });
      return (await Promise.all(ledgers)).flat();
    },
    stop: async (): Promise<void> => {
      await Promise.all(
        children.map(async (child) => {
          child.disconnect();
          if (child.exitCode === null) await once(child, 'exit');
        }),
      );
    },
  };
};

export type Writers = Awaited<ReturnType<typeof startWriters>>;
