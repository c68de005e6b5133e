import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { AttachmentStore, StoredObject } from './attachment-store.js';

const INCOMING = 'incoming';
const OURS = { recursive: true, mode: 0o700 } as const;
const LEFT_OVER_MS = 3_600_000;

/** Keeps attachments in a folder that nobody but its owner can read. */
export class FolderStore implements AttachmentStore {
  private readonly folder: string;
  private readonly incoming: string;

  constructor(folder: string) {
    this.folder = resolve(folder);
    this.incoming = join(this.folder, INCOMING);
  }

  async prepare(): Promise<void> {
    await this.make(this.incoming);
    const probe = join(this.incoming, randomUUID());
    await writeDurably(probe, Buffer.from('probe'));
    await rm(probe);
    const names = await readdir(this.incoming);
    await Promise.all(names.map((name) => removeIfLeftOver(join(this.incoming, name))));
  }

  async put(key: string, bytes: Buffer): Promise<void> {
    const file = join(this.folder, key);
    const half = join(this.incoming, randomUUID());
    await this.make(this.incoming);
    await this.make(dirname(file));
    try {
      await writeDurably(half, bytes);
      await rename(half, file);
    } catch (error) {
      await rm(half, { force: true });
      throw error;
    }
    await this.syncAbove(file);
  }

  async get(key: string): Promise<StoredObject | undefined> {
    const file = await open(join(this.folder, key)).catch(absent);
    if (!file) return undefined;
    const { size } = await file.stat();
    return { content: file.createReadStream(), size };
  }

  // Others may have to pass through the folders above, which are not ours.
  private async make(folder: string): Promise<void> {
    await mkdir(dirname(this.folder), { recursive: true });
    await mkdir(folder, OURS);
  }

  // A name is only as lasting as the folder it stands in, and that one's in turn.
  private async syncAbove(path: string): Promise<void> {
    const above = dirname(path);
    await syncFolder(above);
    if (above !== this.folder) await this.syncAbove(above);
  }
}

const writeDurably = async (path: string, bytes: Buffer): Promise<void> => {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

const syncFolder = async (path: string): Promise<void> => {
  // Windows cannot open a folder, and needs no telling.
  if (process.platform === 'win32') return;
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

// Another service may be writing in the same folder this very moment, so only what is old was left over.
const removeIfLeftOver = async (path: string): Promise<void> => {
  const found = await stat(path).catch(absent);
  if (found && found.mtimeMs < Date.now() - LEFT_OVER_MS) await rm(path, { force: true });
};

const absent = (error: unknown): undefined => {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
};
