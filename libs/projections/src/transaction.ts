import type { ClientBase } from 'pg';

// A crash may lose the last few transactions, rows and checkpoint together; the log then delivers them again.
const BEGIN = 'BEGIN; SET LOCAL synchronous_commit = off';

/** For a connection of the pool, inside a transaction: a store names its tables without their schema. */
export const AMONG_LISTS = 'SET LOCAL search_path = lists, public';

/** Commits what the work did, or none of it when it throws. */
export const transaction = async <T>(client: ClientBase, work: () => Promise<T>): Promise<T> => {
  await client.query(BEGIN);
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
};
