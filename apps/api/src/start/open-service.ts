import { Logger } from '@nestjs/common';
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
  projections: readonly RunningProjection[];
  /** Stops the lists, then the log. The installation stays open. */
  close(): Promise<void>;
}>;

/** The log and the lists of an open installation; the lists are not started. */
export const openService = (installation: Installation): Service => {
  const logger = new Logger('log');
  const store = new PostgresEventStore({
    connectionString: installation.appUrl,
    log: (line) => logger.warn(line),
  });
  const checkpoints = new Checkpoints(store, installation.pool);
  const projections = projectionsOf({ store, installation, checkpoints, log: toLogger(new Logger('lists')) });
  const close = async (): Promise<void> => {
    await Promise.all(projections.map((projection) => projection.stop()));
    await store.close();
  };
  return { installation, store, checkpoints, projections, close };
};

const toLogger =
  (logger: Logger): Log =>
  (level, message, { error, ...details } = {}) => {
    const told = { ...details, ...(error instanceof Error ? { stack: error.stack } : {}) };
    if (level === 'error') logger.error(told, message);
    else if (level === 'warn') logger.warn(told, message);
    else logger.log(told, message);
  };
