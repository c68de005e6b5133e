import type { Params } from 'nestjs-pino';

// What Nest tells of itself while it starts.
const FRAMEWORK = ['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication'];
const INFO = 30;

/**
 * One line of JSON an event, without what people wrote: no bodies, no queries, no headers, no addresses of callers.
 */
export const logging = (level: string): Params => ({
  // Requests are told by a hook of the server: a logger for each of them, carried through every promise, costs more.
  forRoutes: [],
  pinoHttp: {
    level,
    hooks: {
      logMethod(told, log, at) {
        if (at > INFO || !FRAMEWORK.includes(contextOf(told[0]))) log.apply(this, told);
      },
    },
    serializers: { err: (error: Error) => ({ type: error.name, stack: error.stack }) },
  },
});

const contextOf = (told: unknown): string =>
  typeof told === 'object' && told !== null && 'context' in told ? String(told.context) : '';
