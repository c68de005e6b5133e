import { ask } from '../support/databases.js';
import { eventually } from '../support/eventually.js';

/**
 * Waits until every list and every process has dealt with all that is in the log. Looks as the owner of the database,
 * so that nothing of it is counted among the statements of the service.
 */
export const caughtUp = (databaseUrl: string): Promise<void> =>
  eventually(async () => {
    const [row] = await ask(
      databaseUrl,
      `SELECT count(*)::int AS behind FROM lists.checkpoints
       WHERE coalesce(position::bigint, 0) < (SELECT max(position) FROM log.events)`,
    );
    if (row?.['behind'] !== 0) throw new Error(`${String(row?.['behind'])} lists and processes are behind`);
  }, 20_000);
