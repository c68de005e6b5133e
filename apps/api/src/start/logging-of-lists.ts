import { Logger } from '@nestjs/common';
import type { Log } from '@crosswalk/projections';

const logger = new Logger('lists');

/** What the log and the lists have to tell, into the log of the application. */
export const logOfLists: Log = (level, message, { error, ...details } = {}) => {
  const told = { ...details, ...(error instanceof Error ? { stack: error.stack } : {}) };
  logger[level === 'info' ? 'debug' : level](told, message);
};
