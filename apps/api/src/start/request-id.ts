import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const TOLD = /^[\w.:-]{8,64}$/;

/** Names a request in the log and in its problems: as a proxy already calls it, or a new name. */
export const requestIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const told = headers['x-request-id'];
  return typeof told === 'string' && TOLD.test(told) ? told : randomUUID();
};
