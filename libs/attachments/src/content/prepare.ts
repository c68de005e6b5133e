import type { Prepared } from '../attachment/attachment.js';
import { AttachmentRefused } from '../attachment/refused.js';
import { mediaTypeOf } from './media-type-of.js';
import { isPhoto } from './media-types.js';
import { preparePhoto } from './photo.js';

const MIB = 1024 * 1024;

/** The largest file that is taken, in bytes. */
export const LARGEST_FILE = 10 * MIB;

/** How a file that is too large is refused. */
export const tooLarge = (): AttachmentRefused =>
  new AttachmentRefused('attachment-too-large', { most: LARGEST_FILE / MIB });

/**
 * Makes of a file what is kept of it: photos are written anew, documents stay as they are.
 * @throws AttachmentRefused when it is nothing that is taken
 */
export const prepare = async (bytes: Buffer): Promise<Prepared> => {
  if (bytes.length > LARGEST_FILE) throw tooLarge();
  const mediaType = mediaTypeOf(bytes);
  return isPhoto(mediaType)
    ? preparePhoto(bytes, mediaType)
    : { original: { variant: 'original', mediaType, bytes }, others: [] };
};
