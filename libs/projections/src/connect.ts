import { Client, type Pool } from 'pg';

// The server ends the session of an owner that went silent (a paused process), and its lock with it.
const SESSION = `SET idle_session_timeout = '45s'; SET idle_in_transaction_session_timeout = '45s'`;

/**
 * A connection beside the pool, so that a small pool is never starved by the feed.
 * @param schema where unqualified tables are found: the lists', or that of a rebuild
 * @param idle whether it may say nothing for as long as it likes
 */
export const connect = async (
  pool: Pool,
  name: string,
  { schema = 'lists', idle = false }: Readonly<{ schema?: string; idle?: boolean }> = {},
): Promise<Client> => {
  const { password } = pool.options;
  const client = new Client({
    ...pool.options,
    ...(password === undefined ? {} : { password }),
    application_name: `crosswalk ${name}`,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`${idle ? '' : `${SESSION};`} SET search_path = ${schema}, public`);
  return client;
};

export const disconnect = async (client: Client): Promise<void> => {
  await client.end().catch(() => undefined);
};
