import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { DatabaseRefused } from './database-refused.js';

const ATTEMPTS = 30;
const BETWEEN_MS = 1_000;

/** The server is starting up or shutting down, or out of connections for the moment. */
const PASSING = new Set(['57P03', '57P01', '53300']);

/**
 * Connects, giving a server that starts together with us half a minute.
 * @throws DatabaseRefused `unreachable` after that, `no-access` at once when it refuses the login
 */
export const connectPatiently = async (url: string, log: (sentence: string) => void): Promise<pg.Client> => {
  const { host } = new URL(url);
  for (let attempt = 1; ; attempt += 1) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    client.on('error', () => undefined); // a lost connection also rejects the query under way
    try {
      await client.connect();
      return client;
    } catch (cause) {
      await client.end().catch(() => undefined);
      const why = reason(cause);
      if (cause instanceof pg.DatabaseError && !PASSING.has(cause.code ?? '')) {
        throw new DatabaseRefused('no-access', `The database at ${host} refuses us: ${why}. Check DATABASE_URL.`, {
          cause,
        });
      }
      if (attempt === ATTEMPTS) {
        const sentence = `The database at ${host} can't be reached: ${why}. Check DATABASE_URL and that the server runs.`;
        throw new DatabaseRefused('unreachable', sentence, { cause });
      }
      if (attempt === 1) log(`Waiting for the database at ${host} (${why}).`);
      await pause(BETWEEN_MS);
    }
  }
};

/** A host name with several addresses fails with several reasons and no message of its own. */
const reason = (cause: unknown): string => {
  if (cause instanceof AggregateError) return cause.errors.map(reason).join('; ');
  return cause instanceof Error ? cause.message : String(cause);
};
