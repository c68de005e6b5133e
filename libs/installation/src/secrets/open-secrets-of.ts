import { openSecrets, type Secrets } from '@crosswalk/secrets';
import pg from 'pg';
import { knownKeysIn } from './known-keys.js';

/** The keys in a folder, held against what the database was written with. @throws SecretsRefused */
export const openSecretsOf = async (connectionString: string, folder: string): Promise<Secrets> => {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined); // a lost connection also rejects the query under way
  await client.connect();
  try {
    return await openSecrets(folder, knownKeysIn(client));
  } finally {
    await client.end();
  }
};
