import { setTimeout as pause } from 'node:timers/promises';
import { AttachmentStoreRefused } from '../attachment/refused.js';
import type { AttachmentsPlace, AttachmentStore, Bucket } from './attachment-store.js';
import { FolderStore } from './folder-store.js';
import { BucketAnswered, S3Store } from './s3-store.js';

type Patience = Readonly<{ attempts: number; betweenMs: number }>;

const HALF_A_MINUTE: Patience = { attempts: 30, betweenMs: 1_000 };

/** The store at this place, which nothing is asked of yet. */
export const attachmentStoreAt = (place: AttachmentsPlace): AttachmentStore =>
  place.kind === 'folder' ? new FolderStore(place.folder) : new S3Store(place);

/**
 * Tries the place before anything depends on it. An object store that starts together with us is given half a minute.
 * @throws AttachmentStoreRefused with a sentence for whoever starts the service
 */
export const prepareAttachments = async (place: AttachmentsPlace, patience = HALF_A_MINUTE): Promise<void> => {
  const store = attachmentStoreAt(place);
  try {
    await (place.kind === 'folder' ? store.prepare() : patiently(() => store.prepare(), patience));
  } catch (cause) {
    const sentence = place.kind === 'folder' ? folderRefused(place.folder, cause) : bucketRefused(place, cause);
    throw new AttachmentStoreRefused(`${sentence} Check CROSSWALK_ATTACHMENTS.`, { cause });
  }
};

const patiently = async (work: () => Promise<void>, { attempts, betweenMs }: Patience): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const final = error instanceof BucketAnswered && error.status < 500;
      if (final || attempt === attempts) throw error;
      await pause(betweenMs);
    }
  }
};

const folderRefused = (folder: string, cause: unknown): string =>
  `Attachments can't be kept in ${folder}: ${reasonOf(cause)}.`;

const bucketRefused = ({ bucket, endpoint }: Bucket, cause: unknown): string => {
  const { host } = new URL(endpoint);
  const status = cause instanceof BucketAnswered ? cause.status : undefined;
  if (status === 404) return `There is no bucket ${bucket} at ${host}.`;
  if (status === 401 || status === 403)
    return `The bucket ${bucket} at ${host} refuses AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`;
  return `Attachments can't be kept in the bucket ${bucket} at ${host}: ${reasonOf(cause)}.`;
};

// What `fetch` throws says why only in its cause.
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || reasonOf(error.cause) : error.message;
};
