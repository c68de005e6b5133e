import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

const YEAR = 'public, max-age=31536000, immutable';

/**
 * Serves the built page of a folder; every address that is neither a file nor the API's is a screen of the page.
 * Without a page, `/` leads to the API document.
 */
export const servePage = async (app: NestFastifyApplication, folder: string | undefined): Promise<void> => {
  const server = app.getHttpAdapter().getInstance();
  if (folder === undefined || !existsSync(join(folder, 'index.html'))) {
    server.get('/', (_request, reply) => reply.redirect('/api/docs'));
    return;
  }
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    cacheControl: false,
    // The build puts a brotli and a gzip form beside each text; they have no address of their own.
    preCompressed: true,
    globIgnore: ['**/*.br', '**/*.gz'],
    // The build puts a hash of the content into the names of its assets.
    setHeaders: (reply, path) =>
      void reply.header('Cache-Control', path.includes(`${sep}assets${sep}`) ? YEAR : 'no-cache'),
  });
  server.get('/*', (request: FastifyRequest, reply: FastifyReply) =>
    isScreen(request) ? reply.sendFile('index.html') : reply.callNotFound(),
  );
};

const isScreen = ({ url, headers }: FastifyRequest): boolean =>
  !/^\/api(\/|\?|$)/.test(url) && (headers.accept ?? '').includes('text/html');
