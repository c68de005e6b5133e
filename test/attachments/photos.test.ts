import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Attachments, attachmentStoreAt, type Taken, VARIANTS } from '@crosswalk/attachments';
import sharp from 'sharp';
import { photoOf, SECRET } from './photos.js';
import { docx, exe, heic, pdf, pngBomb, svg } from './samples.js';

let folder: string;
let attachments: Attachments;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crosswalk-photos-'));
  attachments = new Attachments(attachmentStoreAt({ kind: 'folder', folder }));
});

afterAll(() => rm(folder, { recursive: true }));

const take = (bytes: Buffer, name = 'photo.jpg'): Promise<Taken> => attachments.take(randomUUID(), { name, bytes });

const bytesOf = async ({ id }: Taken, variant: (typeof VARIANTS)[number]): Promise<Buffer> =>
  buffer((await attachments.read(id, variant)).content);

const PRIVATE = [SECRET, 'GPS', 'Exif', 'eXIf', 'EXIF', 'xmpmeta', 'XMP ', '<script'];

describe.each(['jpeg', 'png', 'webp'] as const)('A photo (%s)', (format) => {
  let photo: Buffer;
  let taken: Taken;

  beforeAll(async () => {
    photo = await photoOf(format);
    taken = await take(photo, `桥.${format}`);
  });

  it('tells where it was taken before it is taken in', async () => {
    const { exif, orientation } = await sharp(photo).metadata();
    expect(exif?.includes(SECRET)).toBe(true);
    expect(orientation).toBe(6);
  });

  it.each(VARIANTS)('keeps nothing but its picture in its %s', async (variant) => {
    const kept = await bytesOf(taken, variant);
    expect(PRIVATE.filter((text) => kept.includes(text))).toEqual([]);
    const { exif, xmp, iptc, comments, orientation } = await sharp(kept).metadata();
    expect({ exif, xmp, iptc, comments, orientation }).toEqual({});
  });

  it('is turned upright', async () => {
    const { width, height } = await sharp(await bytesOf(taken, 'original')).metadata();
    expect({ width, height }).toEqual({ width: 1000, height: 2000 });
    expect(taken).toMatchObject({ width: 1000, height: 2000, mediaType: `image/${format}` });
  });

  it.each([
    ['preview', 800, 1600],
    ['thumbnail', 160, 320],
  ] as const)('has a %s of %s by %s pixels', async (variant, width, height) => {
    expect(await sharp(await bytesOf(taken, variant)).metadata()).toMatchObject({ format: 'webp', width, height });
  });

  it('is refused when it was cut short', async () => {
    const half = photo.subarray(0, Math.floor(photo.length / 2));
    await expect(take(half)).rejects.toMatchObject({ code: 'attachment-unreadable' });
  });
});

describe('A small photo', () => {
  it('is not blown up', async () => {
    const taken = await take(await photoOf('jpeg', 100, 50));
    expect(await sharp(await bytesOf(taken, 'preview')).metadata()).toMatchObject({ width: 50, height: 100 });
  });
});

describe('A file', () => {
  it.each([
    ['a program called photo.jpg', 'attachment-kind-unknown', exe],
    ['a drawing with a script', 'attachment-kind-unknown', svg],
    ['a HEIC photo', 'attachment-heic', heic],
    ['an empty file', 'attachment-empty', Buffer.alloc(0)],
    ['a few bytes that unpack to 10,000 megapixels', 'attachment-too-many-pixels', pngBomb(100_000)],
    ['a picture that is none', 'attachment-unreadable', pngBomb(100)],
    ['more than ten megabytes', 'attachment-too-large', Buffer.alloc(10 * 1024 * 1024 + 1, pdf)],
  ])('is refused: %s (%s)', async (_, code, bytes) => {
    await expect(take(bytes)).rejects.toMatchObject({ name: 'AttachmentRefused', code });
  });

  it.each([
    ['踏勘记录.pdf', pdf, '踏勘记录.pdf'],
    ['minutes.doc', docx, 'minutes.doc.docx'],
  ])('that is a document is kept as it is: %s', async (name, bytes, told) => {
    const taken = await take(bytes, name);
    expect(taken).toMatchObject({ name: told, size: bytes.length });
    expect(await bytesOf(taken, 'original')).toEqual(bytes);
    await expect(attachments.read(taken.id, 'preview')).rejects.toMatchObject({ code: 'attachment-not-a-photo' });
  });
});
