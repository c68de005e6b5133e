import { createHash } from 'node:crypto';
import { changedBehindCases, parseProcedure, type Definition, type KnownProcedures } from '@crosswalk/procedures';
import pg from 'pg';

const KEEPING = 7_240_222; // any number, as long as all releases agree on it

type Kept = Readonly<{ name: string; version: number; definition: unknown; hash: string }>;

/**
 * Keeps every version that was ever offered, as it was written, so that cases filed under it can go on when its file
 * is gone.
 * @throws ProcedureInvalid naming each version that is not what it was
 */
export const keepProcedures = async (
  connectionString: string,
  definitions: readonly Definition[],
): Promise<KnownProcedures> => {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined); // a lost connection also rejects the query under way
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [KEEPING]);
    const kept = await keep(client, definitions);
    await client.query('COMMIT');
    const offered = definitions.map(({ procedure }) => procedure);
    return { offered, known: [...offered, ...kept.flatMap((row) => goneOf(row, offered))] };
  } finally {
    await client.end();
  }
};

/** What was kept before these came. */
const keep = async (client: pg.Client, definitions: readonly Definition[]): Promise<readonly Kept[]> => {
  const { rows } = await client.query<Kept>('SELECT name, version, definition, hash FROM service.procedures');
  const hashes = new Map(rows.map(({ name, version, hash }) => [`${name} ${version}`, hash]));
  const keptOf = ({ procedure: { name, version } }: Definition) => hashes.get(`${name} ${version}`);
  const changed = definitions.filter((one) => keptOf(one) !== undefined && keptOf(one) !== hashOf(one.written));
  if (changed.length > 0) throw changedBehindCases(changed);

  for (const { procedure, written } of definitions.filter((one) => keptOf(one) === undefined)) {
    await client.query('INSERT INTO service.procedures (name, version, definition, hash) VALUES ($1, $2, $3, $4)', [
      procedure.name,
      procedure.version,
      JSON.stringify(written),
      hashOf(written),
    ]);
  }
  return rows;
};

const goneOf = ({ name, version, definition }: Kept, offered: KnownProcedures['offered']): KnownProcedures['known'] =>
  offered.some((procedure) => procedure.name === name && procedure.version === version)
    ? []
    : [parseProcedure(JSON.stringify(definition), `service.procedures ${name} ${version}`)];

/** Of what it says, not of how it is written: comments, spaces and the order of keys do not count. */
const hashOf = (written: unknown): string =>
  createHash('sha256').update(JSON.stringify(written, inOrder)).digest('hex');

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
