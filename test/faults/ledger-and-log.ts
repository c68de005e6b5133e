import { PostgresEventStore } from '@crosswalk/event-store';
import { openInstallation } from '@crosswalk/installation';
import type { Acknowledged } from '../support/filing-load.js';

type Entry = Readonly<{ stream: string; revision: number; number: unknown }>;

const byStream = (a: Entry, b: Entry): number => (a.stream < b.stream ? -1 : 1);

/** Every case of the log, from a data folder whose service has ended. */
const casesInLog = async (dataFolder: string): Promise<readonly Entry[]> => {
  const installation = await openInstallation({ dataFolder, databaseUrl: undefined });
  const store = new PostgresEventStore({ connectionString: installation.appUrl });
  try {
    const entries: Entry[] = [];
    let page = await store.readAll({ prefixes: ['case-'] });
    for (; ; page = await store.readAll({ prefixes: ['case-'], after: page.position })) {
      for (const { stream, revision, data } of page.events) {
        entries.push({ stream, revision, number: 'number' in data ? data.number : undefined });
      }
      if (page.end) return entries;
    }
  } finally {
    await store.close();
    await installation.close();
  }
};

/** What clients were told and what the log holds, in the same shape and order, to be found equal. */
export const ledgerAndLog = async (ledger: readonly Acknowledged[], dataFolder: string) => ({
  ledger: ledger.map(({ id, revision, number }) => ({ stream: `case-${id}`, revision, number })).sort(byStream),
  log: [...(await casesInLog(dataFolder))].sort(byStream),
});
