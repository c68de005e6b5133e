import { Logger } from '@nestjs/common';
import type { onResponseHookHandler } from 'fastify';

const log = new Logger('http');

/** Tells each request that was answered, at debug level; one that failed by our fault as an error. */
export const logRequest: onResponseHookHandler = (request, reply, done): void => {
  const { id: traceId, method, url } = request;
  const told = {
    traceId,
    req: { method, path: url.split('?')[0] },
    res: { status: reply.statusCode },
    responseTime: Math.round(reply.elapsedTime),
  };
  if (reply.statusCode >= 500) log.error(told, 'request failed');
  else log.debug(told, 'request completed');
  done();
};
