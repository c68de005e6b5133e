import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { Upload } from '../attachment/attachment.js';
import { AttachmentRefused } from '../attachment/refused.js';
import { LARGEST_FILE, tooLarge } from '../content/prepare.js';

const FILE = 'file';
const FIELDS = 20;
const LONGEST_FIELD = 32 * 1024;

// Two files, so that the second one is seen and refused instead of being left out in silence.
const limits = {
  files: 2,
  fileSize: LARGEST_FILE,
  fields: FIELDS,
  fieldSize: LONGEST_FIELD,
  fieldNameSize: 100,
  parts: FIELDS + 2,
  headerPairs: 20,
};

// Up to here what is too large is read to its end and dropped, since a browser listens only once it has sent all.
const WORTH_HEARING_OUT = 4 * LARGEST_FILE;

export type Sent = Readonly<{ upload: Upload; fields: Readonly<Record<string, unknown>> }>;

/**
 * Reads the one file and the text fields of a multipart request.
 * @throws AttachmentRefused
 */
export const readUpload = async (request: FastifyRequest): Promise<Sent> => {
  if (!request.isMultipart()) throw new AttachmentRefused('upload-not-multipart');
  if (Number(request.headers['content-length'] ?? 0) > WORTH_HEARING_OUT) throw tooLarge();
  const reading = new Reading();
  try {
    for await (const part of request.parts({ limits })) await reading.hear(part);
  } catch (cause) {
    reading.refuse('upload-malformed', { cause });
  }
  return reading.result();
};

/** What was heard so far. All of a request is heard before it is refused. */
class Reading {
  private readonly fields = new Map<string, unknown>();
  private upload: Upload | undefined;
  private refusal: AttachmentRefused | undefined;

  async hear(part: Multipart): Promise<void> {
    if (part.type === 'file') return this.hearFile(part);
    const { fieldname, value, valueTruncated, fieldnameTruncated } = part;
    if (valueTruncated || fieldnameTruncated || this.fields.has(fieldname)) this.refuse('upload-malformed');
    this.fields.set(fieldname, value);
  }

  /** The first reason counts. */
  refuse(code: AttachmentRefused['code'], options?: ErrorOptions): void {
    this.refusal ??= new AttachmentRefused(code, {}, options);
  }

  result(): Sent {
    if (this.refusal) throw this.refusal;
    if (!this.upload) throw new AttachmentRefused('attachment-missing');
    return { upload: this.upload, fields: Object.fromEntries(this.fields) };
  }

  private async hearFile({ fieldname, filename, file }: MultipartFile): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of file as AsyncIterable<Buffer>) chunks.push(chunk);
    if (this.upload) this.refuse('attachment-more-than-one');
    else if (fieldname !== FILE) this.refuse('upload-malformed');
    else if (file.truncated) this.refusal ??= tooLarge();
    else this.upload = { name: filename ?? '', bytes: Buffer.concat(chunks) };
  }
}
