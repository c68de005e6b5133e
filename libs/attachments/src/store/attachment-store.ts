import type { Readable } from 'node:stream';

export type StoredObject = Readonly<{ content: Readable; size: number }>;

/**
 * Where bytes are kept under a key of words and slashes. What was put is there whole or not at all; putting it again
 * replaces it. Whatever goes wrong is thrown as it comes.
 */
export type AttachmentStore = Readonly<{
  /** Tries whether the store can be used, and clears away what was left half-written. */
  prepare(): Promise<void>;
  put(key: string, bytes: Buffer): Promise<void>;
  /** Undefined when nothing is kept under this key. */
  get(key: string): Promise<StoredObject | undefined>;
}>;

/** Where attachments are kept: a folder on this machine, or a bucket that speaks the S3 protocol. */
export type AttachmentsPlace = Readonly<{ kind: 'folder'; folder: string }> | (Readonly<{ kind: 's3' }> & Bucket);

export type Bucket = Readonly<{
  bucket: string;
  /** Before every key; empty or ending in a slash. */
  prefix: string;
  /** Such as https://s3.example.org. */
  endpoint: string;
  region: string;
  /** Whether the bucket is named in the path or in front of the host. */
  addressing: 'path' | 'host';
  keyId: string;
  secret: string;
}>;
