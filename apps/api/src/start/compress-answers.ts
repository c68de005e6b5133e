import { constants, gzip } from 'node:zlib';
import type { FastifyReply, onSendHookHandler } from 'fastify';

const WORTH_IT = 1024;

// An answer with a secret in it tells of the secret by its length, once somebody else has a say in the rest of it.
const HOLDS_SECRETS = /^\/api\/session\b/;

// The least effort takes most of what there is to gain, and all of it is spent outside the event loop.
const effort = { level: constants.Z_BEST_SPEED } as const;

/**
 * Compresses whole text answers to questions, from 1 kB, for clients that accept gzip. Streams, which are what files, sheets
 * and the changes leave as, pass unchanged. The entity tag names a revision, and stays as it is.
 */
export const compressAnswer: onSendHookHandler = (request, reply, payload, done): void => {
  const isWhole = typeof payload === 'string' && payload.length >= WORTH_IT && request.method === 'GET';
  if (!isWhole || !request.url.startsWith('/api/') || HOLDS_SECRETS.test(request.url)) return done(null, payload);
  varyByEncoding(reply);
  if (!takesGzip(request.headers['accept-encoding'])) return done(null, payload);
  gzip(payload, effort, (error, compressed) => {
    if (error) return done(null, payload);
    void reply.header('Content-Encoding', 'gzip').removeHeader('Content-Length');
    done(null, compressed);
  });
};

const varyByEncoding = (reply: FastifyReply): void => {
  const already = reply.getHeader('Vary');
  void reply.header('Vary', already === undefined ? 'Accept-Encoding' : `${String(already)}, Accept-Encoding`);
};

/** Whether an `Accept-Encoding` header allows gzip. Without a header nobody asked for it. */
export const takesGzip = (acceptEncoding: string | string[] | undefined): boolean => {
  const codings = String(acceptEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.split(';').map((part) => part.trim()));
  const [, quality = 'q=1'] = codings.find(([name]) => name === 'gzip') ??
    codings.find(([name]) => name === '*') ?? ['', 'q=0'];
  return Number(quality.slice(2)) > 0;
};
