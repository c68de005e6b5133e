import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AttachmentsPlace } from './attachment-store.js';
import { absent } from './durable-files.js';

// Attachments lie in folders of two digits of their ids, beside those that come in.
const OURS = /^([0-9a-f]{2}|incoming)$/;

/**
 * Removes every attachment from a folder; what else lies there stays.
 * @returns false for a bucket, which is left to whoever keeps it
 */
export const emptyAttachments = async (place: AttachmentsPlace): Promise<boolean> => {
  if (place.kind !== 'folder') return false;
  const names = (await readdir(place.folder).catch(absent)) ?? [];
  const ours = names.filter((name) => OURS.test(name));
  await Promise.all(ours.map((name) => rm(join(place.folder, name), { recursive: true, force: true })));
  return true;
};
