import type { onRequestHookHandler } from 'fastify';

const policy = {
  'default-src': "'self'",
  'base-uri': "'self'",
  'connect-src': "'self'",
  'font-src': "'self' data:",
  'form-action': "'self'",
  'frame-ancestors': "'self'",
  'img-src': "'self' data: blob:",
  'object-src': "'none'",
  'script-src': "'self'",
  // The page's components write their styles as they appear.
  'style-src': "'self' 'unsafe-inline'",
};

/** What both the page and the API document work under. Whether to use TLS is for the proxy to say. */
const SECURITY = {
  'Content-Security-Policy': Object.entries(policy)
    .map((directive) => directive.join(' '))
    .join(';'),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'X-Download-Options': 'noopen',
  'X-Frame-Options': 'SAMEORIGIN',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'X-XSS-Protection': '0',
};

const NOT_KEPT = { ...SECURITY, 'Cache-Control': 'no-store' };

/** Gives every answer its headers: what browsers may do with it, and what the request is called in the log. */
export const giveHeaders: onRequestHookHandler = (request, reply, done): void => {
  void reply.headers(request.url.startsWith('/api/') ? NOT_KEPT : SECURITY).header('X-Request-Id', request.id);
  done();
};
