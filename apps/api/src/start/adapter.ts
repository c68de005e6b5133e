import cookie from '@fastify/cookie';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { acceptUploads } from '@crosswalk/attachments';
import { answerUnreadable, answerWritten, sendFrameworkProblem } from '@crosswalk/http';
import { compressAnswer } from './compress-answers.js';
import { giveHeaders } from './headers.js';
import { logRequest } from './log-requests.js';
import { requestIdOf } from './request-id.js';

const MIB = 1024 * 1024;

/**
 * Fastify with its limits: how large, how long, and what a request is called.
 * @param trustProxy the proxies whose word for the caller and for TLS is taken
 */
export const fastifyAdapter = (trustProxy: readonly string[] = []): FastifyAdapter => {
  const adapter = new FastifyAdapter({
    genReqId: requestIdOf,
    trustProxy: trustProxy.length > 0 && [...trustProxy],
    clientErrorHandler: answerUnreadable,
    frameworkErrors: sendFrameworkProblem,
    bodyLimit: MIB,
    connectionTimeout: 75_000,
    requestTimeout: 120_000, // ten megabytes from a telephone in a stairwell
    keepAliveTimeout: 65_000,
    maxRequestsPerSocket: 0,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  });
  const server = adapter.getInstance();
  // JSON only, and files where a route says so: a form of another site cannot send either without asking first.
  server.removeContentTypeParser('text/plain');
  acceptUploads(server);
  void server.register(cookie);
  server.addHook('onRequest', giveHeaders);
  server.addHook('preSerialization', answerWritten);
  server.addHook('onSend', compressAnswer);
  server.addHook('onResponse', logRequest);
  return adapter;
};
