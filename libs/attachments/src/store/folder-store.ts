import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { AttachmentStore, StoredObject } from './attachment-store.js';
import { absent, makeFolder, syncFolder, writeDurably } from './durable-files.js';

const INCOMING = 'incoming';
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
  private make(path: string): Promise<void> {
    return makeFolder(path, (folder) => (folder.startsWith(this.folder) ? 0o700 : 0o777));
  }

  // A name is only as lasting as the folder it stands in, and that one's in turn.
  private async syncAbove(path: string): Promise<void> {
    const above = dirname(path);
    await syncFolder(above);
    if (above !== this.folder) await this.syncAbove(above);
  }
}

// Another service may be writing in the same folder this very moment, so only what is old was left over.
const removeIfLeftOver = async (path: string): Promise<void> => {
  const found = await stat(path).catch(absent);
  if (found && found.mtimeMs < Date.now() - LEFT_OVER_MS) await rm(path, { force: true });
};
