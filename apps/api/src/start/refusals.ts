import { EmbeddedPostgresRefused } from '@crosswalk/embedded-postgres';
import { DemoPeopleInProduction } from '@crosswalk/identity';
import { DatabaseRefused, SettingsInvalid } from '@crosswalk/installation';
import { TwoHandlersForOneMessage } from './one-handler-each.js';

/** The address to listen on cannot be had. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

const REFUSALS = [
  AddressRefused,
  DatabaseRefused,
  DemoPeopleInProduction,
  EmbeddedPostgresRefused,
  SettingsInvalid,
  TwoHandlersForOneMessage,
];

/** What to tell whoever started the service: a sentence for what they can put right, the stack for what is our fault. */
export const refusalOf = (error: unknown): string => {
  if (REFUSALS.some((refusal) => error instanceof refusal)) return error instanceof Error ? error.message : '';
  return `Crosswalk could not start.\n${error instanceof Error ? error.stack : String(error)}`;
};

type Address = Readonly<{ host: string; port: number }>;

/** The error of a listen call in words; any other error as it is. */
export const addressRefused = (error: unknown, { host, port }: Address): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new AddressRefused(
        `Port ${port} on ${host} is in use by another program. Stop it, or choose another port, such as PORT=${port + 1}.`,
      );
    case 'EACCES':
      return new AddressRefused(
        `Port ${port} needs rights this user does not have. Choose one above 1023, such as PORT=3000.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new AddressRefused(
        `${host} is no address of this machine. HOST=127.0.0.1 serves this machine, HOST=0.0.0.0 every network.`,
      );
    default:
      return error;
  }
};
