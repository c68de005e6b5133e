import { join } from 'node:path';
import { makeKey, prepareFolder, readKey } from './key-file.js';
import { Keyring } from './keyring.js';
import { digestOf, type KnownKeys, requireSame, requireThere } from './known-keys.js';

/** The keys of this installation, opened. */
export const SECRETS = Symbol('Secrets');

export type Secrets = Readonly<{
  /** Wraps the key of each person. */
  masters: Keyring;
  /** Makes telephone numbers into what they are looked up by. */
  lookup: Buffer;
  /** Makes tracking codes. */
  tracking: Buffer;
}>;

/**
 * Opens the keys of an installation; makes them at its first start.
 * @throws SecretsRefused when others can read them, or when a key is missing or changed that data was written with
 */
export const openSecrets = async (folder: string, known: KnownKeys): Promise<Secrets> => {
  await prepareFolder(folder);
  const digests = await known.all();
  const masters = new Keyring(folder);
  const used = [...digests.keys()].flatMap((name) => /^master-(\d+)$/.exec(name)?.[1] ?? []).map(Number);
  const there = await masters.versions();
  const lost = used.find((version) => !there.includes(version));
  if (lost !== undefined) requireThere(join(folder, `master-${lost}.key`));
  if (there.length === 0) await masters.make(1);
  for (const version of await masters.versions()) {
    await check(`master-${version}`, await masters.key(version), known);
  }

  const single = async (name: string): Promise<Buffer> => {
    const path = join(folder, `${name}.key`);
    const key = (await readKey(path)) ?? (digests.has(name) ? requireThere(path) : await makeKey(path));
    await check(name, key, known);
    return key;
  };
  return { masters, lookup: await single('lookup'), tracking: await single('tracking') };
};

// Noted first and looked at then: of two who start on one database with two folders, the second is refused.
const check = async (name: string, key: Buffer, known: KnownKeys): Promise<void> => {
  await known.note(name, digestOf(key));
  requireSame(name, key, (await known.all()).get(name));
};
