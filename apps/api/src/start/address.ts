import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CannotStart } from '@crosswalk/runtime';

type Address = Readonly<{ host: string; port: number }>;

/**
 * Listens, and tells the URL.
 * @throws CannotStart when the address cannot be had
 */
export const listenAt = (app: NestFastifyApplication, address: Address): Promise<string> =>
  app
    .getHttpAdapter()
    .getInstance()
    .listen({ ...address })
    .catch((error: unknown) => {
      throw addressRefused(error, address);
    });

/** The error of a listen call in words; any other error as it is. */
export const addressRefused = (error: unknown, { host, port }: Address): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new CannotStart(
        `Port ${port} on ${host} is in use by another program. Stop it, or choose another port, such as PORT=${port + 1}.`,
      );
    case 'EACCES':
      return new CannotStart(
        `Port ${port} needs rights this user does not have. Choose one above 1023, such as PORT=3000.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CannotStart(
        `${host} is no address of this machine. HOST=127.0.0.1 serves this machine only, HOST=0.0.0.0 every network.`,
      );
    default:
      return error;
  }
};
