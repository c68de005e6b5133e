import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { ApiModule, type ApiOptions } from './api.module.js';
import { showOpenApi } from './docs/openapi.js';
import { servePage } from './page/serve-page.js';
import { fastifyAdapter } from './start/adapter.js';

/** How Nest is asked to build the application. */
export const nestOptions = {
  bufferLogs: true,
  abortOnError: false,
  bodyParser: false, // Fastify's own, as the adapter sets it up
} as const;

/**
 * The API and the page, ready to be initialised or to listen. Nothing of the service is started or stopped by it.
 * @param page folder of the built page, when there is one
 * @param trustProxy the proxies whose word for the caller and for TLS is taken
 */
export const createApi = async ({
  page,
  trustProxy,
  ...options
}: ApiOptions & { page?: string; trustProxy?: readonly string[] }): Promise<NestFastifyApplication> => {
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.forRoot(options),
    fastifyAdapter(trustProxy),
    nestOptions,
  );
  app.useLogger(app.get(Logger));
  return furnish(app, page);
};

/** Gives an application what is not in its modules: the prefix, the API document, the page. */
export const furnish = async (app: NestFastifyApplication, page?: string): Promise<NestFastifyApplication> => {
  app.setGlobalPrefix('api');
  showOpenApi(app);
  await servePage(app, page);
  return app;
};
