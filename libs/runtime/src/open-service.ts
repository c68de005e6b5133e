import { CaseNumbers } from '@crosswalk/cases';
import type { EventStore } from '@crosswalk/event-sourcing';
import { PostgresEventStore } from '@crosswalk/event-store';
import type { Installation } from '@crosswalk/installation';
import { Checkpoints, type Log } from '@crosswalk/projections';
import { projectionsOf, type RunningProjection } from './projections.js';

/** The log, the lists and where they are kept, whoever serves them. */
export type Service = Readonly<{
  installation: Installation;
  store: EventStore;
  checkpoints: Checkpoints;
  numbers: CaseNumbers;
  projections: readonly RunningProjection[];
  log: Log;
  /** Stops the lists, then the log, and gives back what was drawn ahead. The installation stays open. */
  close(): Promise<void>;
}>;

/** The log and the lists of an open installation; the lists are not started. Says nothing without a `log`. */
export const openService = (installation: Installation, log: Log = () => undefined): Service => {
  const store = new PostgresEventStore({
    connectionString: installation.appUrl,
    log: (line) => log('warn', line),
  });
  const checkpoints = new Checkpoints(store, installation.pool);
  const numbers = new CaseNumbers(installation.pool, { ahead: true });
  const projections = projectionsOf({ store, installation, checkpoints, log });
  const close = async (): Promise<void> => {
    await Promise.all(projections.map((projection) => projection.stop()));
    await Promise.all([store.close(), numbers.close()]);
  };
  return { installation, store, checkpoints, numbers, projections, log, close };
};
