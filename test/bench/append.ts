import { PostgresEventStore } from '@crosswalk/event-store';
import { freshDatabase } from '../support/postgres.js';
import { ask } from '../support/databases.js';
import { BARE_TABLE, bareInsert, functionPerAppend, lockPerAppend } from './append-variants/one-by-one.js';
import { groupCommit, readAllBack, type Bed } from './append-variants/ours.js';
import { defineBench, type Variant } from './harness/bench.js';
import { LOAD_FIGURES } from './harness/load.js';

const variantsAt = (clients: number): readonly Variant<Bed>[] =>
  [groupCommit, lockPerAppend, functionPerAppend, bareInsert].map((variant) => ({
    ...variant(clients),
    setting: `${clients} at once`,
  }));

/** Two events of 500 bytes each per append, durable, on new streams. */
export const bench = defineBench<Bed>({
  about: 'appends of two 500-byte events, fsync on, beside a lock per append and a bare INSERT of the same bytes',
  figures: LOAD_FIGURES,
  setup: async () => {
    const database = await freshDatabase({ fsync: true });
    await ask(database.url, BARE_TABLE);
    return { database, store: new PostgresEventStore({ connectionString: database.appUrl }) };
  },
  variants: [...[1, 8, 16, 32, 64].flatMap(variantsAt), readAllBack],
  teardown: async ({ database, store }) => {
    await store.close();
    await database.drop();
  },
});
