import { AttachmentRefused } from '../attachment/refused.js';
import type { MediaType } from './media-types.js';
import { namesInZip } from './zip-names.js';

type Recognise = (bytes: Buffer) => MediaType | undefined;

const startsWith =
  (mediaType: MediaType, ...start: readonly number[]): Recognise =>
  (bytes) =>
    bytes.subarray(0, start.length).equals(Buffer.from(start)) ? mediaType : undefined;

const latin = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to);

const webp: Recognise = (bytes) =>
  latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP' ? 'image/webp' : undefined;

// Writers may leave a few lines after the end mark; a file cut short has none.
const PDF_TAIL = 4096;

const pdf: Recognise = (bytes) => {
  if (latin(bytes, 0, 5) !== '%PDF-') return undefined;
  if (!bytes.subarray(-PDF_TAIL).includes('%%EOF')) throw new AttachmentRefused('attachment-unreadable');
  return 'application/pdf';
};

const officeParts: readonly (readonly [part: string, mediaType: MediaType])[] = [
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
];

const office: Recognise = (bytes) => {
  if (latin(bytes, 0, 4) !== 'PK\u0003\u0004') return undefined;
  const names = namesInZip(bytes);
  if (!names) throw new AttachmentRefused('attachment-unreadable');
  if (!names.includes('[Content_Types].xml')) return undefined;
  if (names.some((name) => /vbaproject\.bin$/i.test(name))) throw new AttachmentRefused('attachment-with-macros');
  return officeParts.find(([part]) => names.includes(part))?.[1];
};

const HEIC_BRANDS = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1']);

// The usual photo of a telephone: worth a sentence of its own, since its owner can do something about it.
const heic: Recognise = (bytes) => {
  if (latin(bytes, 4, 8) === 'ftyp' && HEIC_BRANDS.has(latin(bytes, 8, 12)))
    throw new AttachmentRefused('attachment-heic');
  return undefined;
};

const recognisers: readonly Recognise[] = [
  startsWith('image/jpeg', 0xff, 0xd8, 0xff),
  startsWith('image/png', 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  webp,
  pdf,
  office,
  heic,
];

/**
 * What a file is, told by its bytes alone.
 * @throws AttachmentRefused when it is nothing that is taken
 */
export const mediaTypeOf = (bytes: Buffer): MediaType => {
  if (bytes.length === 0) throw new AttachmentRefused('attachment-empty');
  for (const recognise of recognisers) {
    const mediaType = recognise(bytes);
    if (mediaType) return mediaType;
  }
  throw new AttachmentRefused('attachment-kind-unknown');
};
