import { CaseNumbers } from '@crosswalk/cases';
import type { EventStore } from '@crosswalk/event-sourcing';
import { PostgresEventStore } from '@crosswalk/event-store';
import type { Installation } from '@crosswalk/installation';
import { Checkpoints, Feed, type Log, type Subscriber } from '@crosswalk/projections';
import { projectionsOf } from './projections.js';

/** The log, the lists and where they are kept, whoever serves them. */
export type Service = Readonly<{
  installation: Installation;
  store: EventStore;
  checkpoints: Checkpoints;
  numbers: CaseNumbers;
  /** Carries the lists, and the processes of whoever adds them before it is started. */
  feed: Feed;
  projections: readonly Subscriber[];
  log: Log;
  /** Stops the feed, then the log, and gives back what was drawn ahead. The installation stays open. */
  close(): Promise<void>;
}>;

/** The log and the lists of an open installation; the feed is not started. Says nothing without a `log`. */
export const openService = (installation: Installation, log: Log = () => undefined): Service => {
  const { pool } = installation;
  const store = new PostgresEventStore({
    connectionString: installation.appUrl,
    log: (line) => log('warn', line),
  });
  const checkpoints = new Checkpoints(store, pool);
  const numbers = new CaseNumbers(pool, { ahead: true });
  const feed = new Feed({ store, pool, checkpoints, log });
  const projections = projectionsOf(installation).map((list) => feed.list(list));
  const close = async (): Promise<void> => {
    await feed.stop();
    await Promise.all([checkpoints.close(), store.close(), numbers.close()]);
  };
  return { installation, store, checkpoints, numbers, feed, projections, log, close };
};
