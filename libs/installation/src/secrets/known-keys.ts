import type { KnownKeys } from '@crosswalk/secrets';
import type pg from 'pg';

/** Which keys the data was written with, in the schema of secrets. */
export const knownKeysIn = (database: Pick<pg.ClientBase, 'query'>): KnownKeys => ({
  async all() {
    const { rows } = await database.query<{ name: string; digest: string }>(
      'SELECT name, digest FROM secrets.known_keys',
    );
    return new Map(rows.map(({ name, digest }) => [name, digest]));
  },
  async note(name, digest) {
    await database.query(
      'INSERT INTO secrets.known_keys (name, digest) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING',
      [name, digest],
    );
  },
  async forget(name) {
    await database.query('DELETE FROM secrets.known_keys WHERE name = $1', [name]);
  },
});
