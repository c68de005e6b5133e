import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { attachmentIdOf, type AttachmentId, type Taken, type Upload, type Variant } from './attachment/attachment.js';
import { readRecord, writeRecord, type AttachmentRecord } from './attachment/record.js';
import { AttachmentNotFound, AttachmentStoreFailed } from './attachment/refused.js';
import { fileNameFor } from './content/file-name.js';
import { isPhoto, type MediaType } from './content/media-types.js';
import { prepare } from './content/prepare.js';
import type { AttachmentStore } from './store/attachment-store.js';

/** An attachment on its way out. */
export type Opened = Readonly<{ content: Readable; mediaType: MediaType; size: number; name: string }>;

type Log = (sentence: string, error: unknown) => void;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The bytes of photos and documents that cases refer to. Which case refers to which is for the log to say. */
export class Attachments {
  constructor(
    private readonly store: AttachmentStore,
    private readonly log: Log = () => undefined,
  ) {}

  /**
   * Checks a file by its content, removes what a photo tells besides its picture, and keeps it. The same file on the
   * same request is kept once, and answered as the first time.
   * @throws AttachmentRefused when it is nothing that is taken
   * @throws AttachmentStoreFailed when it could not be kept: then nothing of it can be read
   */
  async take(commandId: string, { name, bytes }: Upload): Promise<Taken> {
    const id = attachmentIdOf(commandId, sha256(bytes));
    const earlier = await this.recordOf(id);
    if (earlier) return earlier.taken;

    const { original, others, width, height } = await prepare(bytes);
    const { mediaType } = original;
    const taken: Taken = {
      id,
      name: fileNameFor(name, mediaType),
      mediaType,
      size: original.bytes.length,
      sha256: sha256(original.bytes),
      ...(width !== undefined && height !== undefined ? { width, height } : {}),
    };
    const renditions = [original, ...others];
    await this.tried(async () => {
      for (const { variant, bytes: kept } of renditions) await this.store.put(keyOf(id, variant), kept);
      await this.store.put(keyOf(id, 'record'), writeRecord(taken, renditions));
    });
    return taken;
  }

  /**
   * Opens one variant of an attachment.
   * @throws AttachmentNotFound when there is no such attachment, or a document is asked for its picture
   * @throws AttachmentStoreFailed when it cannot be read just now
   */
  async read(id: AttachmentId, variant: Variant = 'original'): Promise<Opened> {
    const record = await this.recordOf(id);
    if (!record) throw new AttachmentNotFound('attachment-not-found');
    const { taken, variants } = record;
    const kept = variants[variant];
    if (!kept) throw new AttachmentNotFound('attachment-not-a-photo');
    const { content, size } = await this.tried(async () => {
      const found = await this.store.get(keyOf(id, variant));
      if (found?.size === kept.size) return found;
      found?.content.destroy();
      throw new Error(`The ${variant} of attachment ${id} is ${found ? 'not of its size' : 'gone'}`);
    });
    content.on('error', (error) => this.log('An attachment stopped half-way', error));
    const name = isPhoto(kept.mediaType) ? fileNameFor(taken.name, kept.mediaType) : taken.name;
    return { content, mediaType: kept.mediaType, size, name };
  }

  private recordOf(id: AttachmentId): Promise<AttachmentRecord | undefined> {
    if (!UUID.test(id)) return Promise.resolve(undefined);
    return this.tried(async () => {
      const found = await this.store.get(keyOf(id, 'record'));
      return found && readRecord(await buffer(found.content));
    });
  }

  private async tried<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (cause) {
      this.log('The store of attachments failed', cause);
      throw new AttachmentStoreFailed('attachment-store-unavailable', { cause });
    }
  }
}

// Spread over folders by the start of the id; stored for ever, so never change it.
const keyOf = (id: AttachmentId, part: Variant | 'record'): string => `${id.slice(0, 2)}/${id}/${part}`;

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
