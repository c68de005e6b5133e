import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KnownKeys } from './known-keys.js';
import { openSecrets } from './secrets.js';

const newFolder = (): string => join(mkdtempSync(join(tmpdir(), 'crosswalk-secrets-')), 'secrets');

/** What a database knows of keys. */
const database = (): KnownKeys => {
  const known = new Map<string, string>();
  return {
    all: async () => new Map(known),
    note: async (name, digest) => void (known.has(name) || known.set(name, digest)),
    forget: async (name) => void known.delete(name),
  };
};

describe('The keys of an installation', () => {
  it('are made at its first start, for its owner alone, and are the same at the next', async () => {
    const [folder, known] = [newFolder(), database()];
    const first = await openSecrets(folder, known);
    const second = await openSecrets(folder, known);
    expect(second.lookup).toEqual(first.lookup);
    expect(second.tracking).toEqual(first.tracking);
    expect(await second.masters.key(1)).toEqual(await first.masters.key(1));
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder).toSorted()).toEqual(['lookup.key', 'master-1.key', 'tracking.key']);
    for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
  });

  it('are one, however many start at once', async () => {
    const [folder, known] = [newFolder(), database()];
    const opened = await Promise.all(Array.from({ length: 8 }, () => openSecrets(folder, known)));
    expect(new Set(opened.map(({ lookup }) => lookup.toString('hex'))).size).toBe(1);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it.each(['lookup.key', 'tracking.key', 'master-1.key'])(
    'are refused without %s, and none is made in its place',
    async (file) => {
      const [folder, known] = [newFolder(), database()];
      await openSecrets(folder, known);
      rmSync(join(folder, file));
      await expect(openSecrets(folder, known)).rejects.toThrow(/is missing, and this database was written with it/);
      expect(readdirSync(folder)).toHaveLength(2);
    },
  );

  it('are refused when they are not those the database was written with', async () => {
    const known = database();
    await openSecrets(newFolder(), known);
    await expect(openSecrets(newFolder(), known)).rejects.toThrow(/master-1.key is missing/);
    const other = newFolder();
    await openSecrets(other, database());
    await expect(openSecrets(other, known)).rejects.toThrow(/is not the one that this database was written with/);
  });

  it('are refused when others can read them', async () => {
    const [folder, known] = [newFolder(), database()];
    await openSecrets(folder, known);
    chmodSync(join(folder, 'lookup.key'), 0o644);
    await expect(openSecrets(folder, known)).rejects.toThrow(
      /Others on this machine can read .*lookup\.key.*rotating the master key does not change that/,
    );
    chmodSync(join(folder, 'lookup.key'), 0o600);
    chmodSync(join(folder, 'master-1.key'), 0o644);
    await expect(openSecrets(folder, known)).rejects.toThrow(/crosswalk keys rotate/);
    chmodSync(join(folder, 'master-1.key'), 0o600);
    chmodSync(folder, 0o755);
    await expect(openSecrets(folder, known)).rejects.toThrow(/chmod 700/);
  });

  it('are refused when they are no keys', async () => {
    const [folder, known] = [newFolder(), database()];
    await openSecrets(folder, known);
    writeFileSync(join(folder, 'lookup.key'), 'c2hvcnQ=\n');
    await expect(openSecrets(folder, known)).rejects.toThrow(/does not hold a key/);
  });
});
