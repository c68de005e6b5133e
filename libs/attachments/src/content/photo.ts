import sharp, { type Sharp } from 'sharp';
import type { Prepared } from '../attachment/attachment.js';
import { AttachmentRefused } from '../attachment/refused.js';
import type { PhotoType } from './media-types.js';
import { turns } from './turns.js';

const MOST_PIXELS = 40_000_000;
const PREVIEW = 1600;
const THUMBNAIL = 320;
const PATIENCE_S = 20;

// A photo of 40 megapixels takes some 160 MB while it is worked on.
const inTurn = turns(2);
sharp.concurrency(1);
sharp.cache(false);
// Whatever else the library can read is out of reach, also of a file that pretends.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

const encode: Readonly<Record<PhotoType, (image: Sharp) => Sharp>> = {
  'image/jpeg': (image) => image.jpeg({ quality: 88 }),
  'image/png': (image) => image.png(),
  'image/webp': (image) => image.webp({ quality: 88 }),
};

/**
 * A photo turned upright and written anew, so that nothing is left in it but the picture: no place, no device, no
 * comment, nothing hidden behind it.
 * @throws AttachmentRefused when it is too large a picture, or none
 */
export const preparePhoto = (bytes: Buffer, mediaType: PhotoType): Promise<Prepared> =>
  inTurn(async () => {
    await requirePixelsWithin(bytes);
    const { data, info } = await encode[mediaType](upright(bytes)).toBuffer({ resolveWithObject: true });
    const preview = await within(PREVIEW, bytes).toBuffer();
    const thumbnail = await within(THUMBNAIL, preview).toBuffer();
    return {
      original: { variant: 'original', mediaType, bytes: data },
      others: [
        { variant: 'preview', mediaType: 'image/webp', bytes: preview },
        { variant: 'thumbnail', mediaType: 'image/webp', bytes: thumbnail },
      ],
      width: info.width,
      height: info.height,
    } as const;
  }).catch(refuse);

// From the header alone: nothing is unpacked before it is known to fit.
const requirePixelsWithin = async (bytes: Buffer): Promise<void> => {
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (width * height <= MOST_PIXELS) return;
  const [megapixels, most] = [Math.ceil((width * height) / 1e6), MOST_PIXELS / 1e6];
  throw new AttachmentRefused('attachment-too-many-pixels', { megapixels, most });
};

const upright = (bytes: Buffer): Sharp =>
  sharp(bytes, { failOn: 'error', limitInputPixels: MOST_PIXELS }).timeout({ seconds: PATIENCE_S }).autoOrient();

const within = (pixels: number, bytes: Buffer): Sharp =>
  upright(bytes)
    .resize({ width: pixels, height: pixels, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 80 });

// Whatever the library cannot make of these bytes is wrong with the bytes.
const refuse = (cause: unknown): never => {
  throw cause instanceof AttachmentRefused ? cause : new AttachmentRefused('attachment-unreadable', {}, { cause });
};
