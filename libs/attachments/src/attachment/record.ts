import { VARIANTS, type Rendition, type Taken, type Variant } from './attachment.js';

type Kept = Readonly<Pick<Rendition, 'mediaType'> & { size: number }>;

/** What is kept beside the bytes of an attachment, written last: without it there is no attachment. Stored for ever. */
export type AttachmentRecord = Readonly<{
  version: 1;
  taken: Taken;
  variants: Readonly<Partial<Record<Variant, Kept>>>;
}>;

/** The record of an attachment with these renditions, as bytes. */
export const writeRecord = (taken: Taken, renditions: readonly Rendition[]): Buffer => {
  const variants = Object.fromEntries(
    renditions.map(({ variant, mediaType, bytes }) => [variant, { mediaType, size: bytes.length }]),
  );
  return Buffer.from(JSON.stringify({ version: 1, taken, variants } satisfies AttachmentRecord));
};

/**
 * Reads what {@link writeRecord} wrote.
 * @throws Error when it is something else
 */
export const readRecord = (bytes: Buffer): AttachmentRecord => {
  const record = JSON.parse(bytes.toString('utf8')) as Partial<AttachmentRecord> | null;
  const known = record?.version === 1 && record.taken !== undefined && record.variants?.[VARIANTS[0]] !== undefined;
  if (!known) throw new Error('The record of an attachment is not of a version that is known here');
  return record as AttachmentRecord;
};
