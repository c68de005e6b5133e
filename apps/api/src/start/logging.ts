import type { IncomingMessage } from 'node:http';
import type { Params } from 'nestjs-pino';

// What Nest tells of itself while it starts.
const FRAMEWORK = ['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication'];
const INFO = 30;

/**
 * One line of JSON an event, without what people wrote: no bodies, no queries, no headers, no addresses of callers.
 * Ordinary requests are told at debug level only.
 */
export const logging = (level: string): Params => ({
  pinoHttp: {
    level,
    quietReqLogger: true,
    hooks: {
      logMethod(told, log, at) {
        if (at > INFO || !FRAMEWORK.includes(contextOf(told[0]))) log.apply(this, told);
      },
    },
    customAttributeKeys: { reqId: 'traceId' },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'debug'),
    serializers: {
      req: ({ method, url }: IncomingMessage) => ({ method, path: url?.split('?')[0] }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      err: (error: Error) => ({ type: error.name, stack: error.stack }),
    },
  },
});

const contextOf = (told: unknown): string =>
  typeof told === 'object' && told !== null && 'context' in told ? String(told.context) : '';
