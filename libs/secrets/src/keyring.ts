import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeKey, readKey } from './key-file.js';
import { openSealed, seal, type Sealed } from './seal.js';
import { SecretsRefused } from './secrets-refused.js';

/** A key sealed by the master key of that version. */
export type Wrapped = Sealed & Readonly<{ master: number }>;

const FILE = /^master-([1-9]\d{0,8})\.key$/;

/**
 * The versions of the master key. The newest is the active one. Files are looked at each time, so that a running
 * service follows a rotation.
 */
export class Keyring {
  constructor(private readonly folder: string) {}

  /** Every version there is, the oldest first. */
  async versions(): Promise<readonly number[]> {
    const files = await readdir(this.folder);
    return files
      .flatMap((file) => FILE.exec(file)?.[1] ?? [])
      .map(Number)
      .toSorted((a, b) => a - b);
  }

  /** Seals a key by the active master key. `context`: whose key it is. */
  async wrap(key: Buffer, context: string): Promise<Wrapped> {
    const master = (await this.versions()).at(-1);
    if (master === undefined) throw missing(this.pathOf('*'));
    return { ...seal(await this.key(master), key, contextOf(context, master)), master };
  }

  /** @throws SealBroken when it is not the key of that context */
  async unwrap({ master, ...sealed }: Wrapped, context: string): Promise<Buffer> {
    return openSealed(await this.key(master), sealed, contextOf(context, master));
  }

  /** The master key of a version. @throws SecretsRefused when it is not there */
  async key(version: number): Promise<Buffer> {
    const key = await readKey(this.pathOf(version));
    if (!key) throw missing(this.pathOf(version));
    return key;
  }

  /** Makes a version, unless it is there. */
  make(version: number): Promise<Buffer> {
    return makeKey(this.pathOf(version));
  }

  /** Destroys a version for good. */
  destroy(version: number): Promise<void> {
    return rm(this.pathOf(version), { force: true });
  }

  private pathOf(version: number | '*'): string {
    return join(this.folder, `master-${version}.key`);
  }
}

const contextOf = (context: string, master: number): string => `${context}\nmaster ${master}`;

const missing = (path: string): SecretsRefused =>
  new SecretsRefused('key-missing', `The key ${path} is missing: put it back from where keys are backed up.`);
