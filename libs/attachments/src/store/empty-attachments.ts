import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { VARIANTS } from '../attachment/attachment.js';
import type { AttachmentsPlace, Bucket } from './attachment-store.js';
import { absent } from './durable-files.js';
import { S3Store } from './s3-store.js';

// Attachments lie in folders of two digits of their ids, beside those that come in.
const OUR_FOLDER = /^([0-9a-f]{2}|incoming)$/;
const OUR_KEY = new RegExp(`^[0-9a-f]{2}/[0-9a-f-]{36}/(record|${VARIANTS.join('|')})$`);
const AT_ONCE = 8;

/**
 * Removes every attachment of an installation; what else lies there stays. Called again it goes on where it failed.
 * @throws whatever the folder or the bucket answers
 */
export const emptyAttachments = (place: AttachmentsPlace): Promise<void> =>
  place.kind === 'folder' ? emptyFolder(place.folder) : emptyBucket(place);

const emptyFolder = async (folder: string): Promise<void> => {
  const names = (await readdir(folder).catch(absent)) ?? [];
  const ours = names.filter((name) => OUR_FOLDER.test(name));
  await Promise.all(ours.map((name) => rm(join(folder, name), { recursive: true, force: true })));
};

const emptyBucket = async (bucket: Bucket): Promise<void> => {
  const store = new S3Store(bucket);
  for await (const keys of store.keys()) {
    const ours = keys.filter((key) => OUR_KEY.test(key));
    for (let from = 0; from < ours.length; from += AT_ONCE) {
      await Promise.all(ours.slice(from, from + AT_ONCE).map((key) => store.remove(key)));
    }
  }
};
