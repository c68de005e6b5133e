import { createHash } from 'node:crypto';
import { SecretsRefused } from './secrets-refused.js';

/** Which keys the data was written with, kept beside the data: a digest of each, by name. */
export interface KnownKeys {
  all(): Promise<ReadonlyMap<string, string>>;
  /** Notes a key, unless one of that name is known. */
  note(name: string, digest: string): Promise<void>;
  forget(name: string): Promise<void>;
}

export const digestOf = (key: Buffer): string =>
  createHash('sha256').update('crosswalk key\n').update(key).digest('hex');

/** Refuses a key that the data was not written with. */
export const requireSame = (name: string, key: Buffer, known: string | undefined): void => {
  if (known === undefined || known === digestOf(key)) return;
  throw new SecretsRefused(
    'key-changed',
    `The key ${name} is not the one that this database was written with. ${PUT_BACK}`,
  );
};

/** Refuses to go on without a key that data was written with: a new one would open none of it. */
export const requireThere = (path: string): never => {
  throw new SecretsRefused(
    'key-missing',
    `The key ${path} is missing, and this database was written with it. ${PUT_BACK}`,
  );
};

const PUT_BACK =
  'Put the folder of keys back from its backup, or name it in CROSSWALK_SECRETS. Without it no name or telephone number of a resident can be read again.';
