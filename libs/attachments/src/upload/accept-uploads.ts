import multipart from '@fastify/multipart';
import { EdgeRefused } from '@crosswalk/http';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    takesFile?: boolean;
  }
}

/**
 * Lets routes that declare `@TakesFile()` be sent a file. To any other a form stays what it was: a format that is not
 * supported, so that no form of another site can reach it.
 */
export const acceptUploads = (server: Pick<FastifyInstance, 'register' | 'addHook'>): void => {
  void server.register(multipart, { throwFileSizeLimit: false }); // whoever reads it sees that it is cut short
  server.addHook('onRequest', async ({ headers, routeOptions, is404 }) => {
    const form = /^\s*multipart\//i.test(headers['content-type'] ?? '');
    if (form && !is404 && !routeOptions.config.takesFile) throw new EdgeRefused('media-type-unsupported');
  });
};
