import type { ClientBase } from 'pg';

const run = async (client: ClientBase, statements: readonly string[]): Promise<void> => {
  for (const statement of statements) await client.query(statement);
};

const texts = async (client: ClientBase, text: string): Promise<readonly string[]> =>
  (await client.query<{ text: string }>(text)).rows.map((row) => row.text);

/** Keys of the log are made once it is filled. @returns how to make them */
export const withoutLogKeys = async (client: ClientBase): Promise<() => Promise<void>> => {
  const of = `FROM pg_constraint WHERE conrelid = 'log.events'::regclass AND contype IN ('p', 'u') ORDER BY contype, conname`;
  const make = await texts(
    client,
    `SELECT format('ALTER TABLE log.events ADD CONSTRAINT %I %s', conname, pg_get_constraintdef(oid)) AS text ${of}`,
  );
  await run(
    client,
    await texts(client, `SELECT format('ALTER TABLE log.events DROP CONSTRAINT %I', conname) AS text ${of}`),
  );
  return () => run(client, make);
};

/** Lists are filled with their keys alone, as a rebuild fills them. @returns how to make their other indexes */
export const withoutListIndexes = async (client: ClientBase): Promise<() => Promise<void>> => {
  const of = `FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'lists' AND NOT i.indisunique`;
  const make = await texts(client, `SELECT pg_get_indexdef(i.indexrelid) AS text ${of}`);
  await run(client, await texts(client, `SELECT format('DROP INDEX %I.%I', n.nspname, c.relname) AS text ${of}`));
  return () => run(client, make);
};
