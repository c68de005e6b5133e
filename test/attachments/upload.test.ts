import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import request from 'supertest';
import { runAlbum, type RunningAlbum } from './album.js';
import { photoOf } from './photos.js';
import { exe, pdf } from './samples.js';

let album: RunningAlbum;
let photo: Buffer;

beforeAll(async () => {
  album = await runAlbum();
  photo = await photoOf('jpeg', 800, 600);
});

afterAll(() => album.close());

const post = (key: string | undefined = randomUUID(), person = 'chen-meilin') => {
  const posting = request(album.server).post('/api/album').set(album.shownBy(person));
  return key === '' ? posting : posting.set('Idempotency-Key', key);
};
const send = (bytes: Buffer, name: string, key?: string) => post(key).attach('file', bytes, name);
const get = (path: string) =>
  request(album.server).get(`/api/album/${path}`).set(album.shownBy('chen-meilin')).responseType('blob');
const recorded = async (): Promise<number> => (await album.store.readStream('album-1')).length;

describe('An upload', () => {
  it('is recorded with what was kept, and its text fields', async () => {
    const { status, headers, body } = await send(photo, '望江东路.JPG').field('caption', '斑马线');
    expect({ status, etag: headers['etag'] }).toEqual({ status: 201, etag: '"0"' });
    expect(body.photos).toEqual([
      {
        id: expect.any(String),
        name: '望江东路.jpg',
        mediaType: 'image/jpeg',
        size: expect.any(Number),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        width: 600,
        height: 800,
        caption: '斑马线',
      },
    ]);
  });

  it('larger than any other request is let in', async () => {
    const large = Buffer.concat([pdf, Buffer.alloc(5 * 1024 * 1024, ' '), pdf]);
    const { status, body } = await send(large, 'large.pdf');
    expect({ status, size: body.photos[0].size }).toEqual({ status: 201, size: large.length });
  });

  it('is answered as the first time when it comes again with its Idempotency-Key', async () => {
    const key = randomUUID();
    const first = await send(photo, 'a.jpg', key);
    const before = await recorded();
    const second = await send(photo, 'a.jpg', key);
    expect(second.body).toEqual(first.body);
    expect({ status: second.status, etag: second.headers['etag'] }).toEqual({
      status: 201,
      etag: first.headers['etag'],
    });
    expect(await recorded()).toBe(before);
  });

  it.each([
    ['another file', () => Buffer.concat([pdf, pdf]), 'a.pdf', 'kerb'],
    ['another name', () => pdf, 'b.pdf', 'kerb'],
    ['another caption', () => pdf, 'a.pdf', 'ramp'],
  ])('is refused with the key of %s', async (_, bytes, name, caption) => {
    const key = randomUUID();
    await send(pdf, 'a.pdf', key).field('caption', 'kerb').expect(201);
    const { status, body } = await send(bytes(), name, key).field('caption', caption);
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'idempotency-key-reused' });
  });

  it('is refused with its reason, beside the field it is about', async () => {
    const { status, body } = await send(exe, 'photo.jpg').set('Accept-Language', 'en');
    expect({ status, code: body.code }).toEqual({ status: 415, code: 'attachment-kind-unknown' });
    expect(body.errors).toEqual([{ field: 'file', code: body.code, detail: body.detail }]);
    expect(body.detail).toContain('what counts is what a file holds, not its name');
  });

  it.each([
    ['of more than ten megabytes', 413, 'attachment-too-large', () => send(Buffer.alloc(11 * 1024 * 1024), 'a.pdf')],
    ['without a file', 400, 'attachment-missing', () => post().field('caption', 'ramp')],
    ['of an empty file', 422, 'attachment-empty', () => send(Buffer.alloc(0), 'a.jpg')],
    ['of two files', 400, 'attachment-more-than-one', () => send(pdf, 'a.pdf').attach('file', pdf, 'b.pdf')],
    ['of many files', 400, 'attachment-more-than-one', () => manyFiles()],
    ['under another name', 400, 'upload-malformed', () => post().attach('photo', pdf, 'a.pdf')],
    ['that tells a field twice', 400, 'upload-malformed', () => twice()],
    ['with an unknown field', 400, 'input-wrong', () => send(pdf, 'a.pdf').field('by', 'he-min')],
    ['with a field that is too long', 400, 'input-wrong', () => send(pdf, 'a.pdf').field('caption', 'x'.repeat(21))],
    ['with a field of megabytes', 400, 'upload-malformed', () => send(pdf, 'a.pdf').field('caption', 'x'.repeat(2e6))],
    ['as JSON', 415, 'upload-not-multipart', () => post().send({ file: 'a' })],
    [
      'that ends half-way',
      400,
      'upload-malformed',
      () => form().send('--x\r\nContent-Disposition: form-data; name="f'),
    ],
    ['without an Idempotency-Key', 400, 'upload-without-key', () => post('').attach('file', pdf, 'a.pdf')],
    ['of somebody whose role may not', 403, 'role-not-allowed', () => post('a', 'xu-qiang').attach('file', pdf, 'a')],
  ])('%s is refused: %i %s', async (_, status, code, sending) => {
    const before = await recorded();
    const answer = await sending();
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
    expect(await recorded()).toBe(before);
  });

  it('of any size is refused at once when it says so', async () => {
    const { port } = album.server.address() as AddressInfo;
    const headers = {
      'Content-Type': 'multipart/form-data; boundary=x',
      'Content-Length': 1_000_000_000,
      ...album.shownBy('chen-meilin'),
      'Idempotency-Key': 'a',
    };
    const asking = ask({ port, host: '127.0.0.1', method: 'POST', path: '/api/album', headers });
    const status = new Promise((answered) => asking.on('response', (answer) => answered(answer.statusCode)));
    asking.on('error', () => undefined);
    asking.write('--x\r\n');
    expect(await status).toBe(413);
    asking.destroy();
  });

  it('that cannot be kept records nothing, and says when to try again', async () => {
    const kept = join(album.folder, 'attachments');
    await rm(kept, { recursive: true });
    await writeFile(kept, 'a file stands here');
    const before = await recorded();
    const key = randomUUID();
    const { status, body } = await send(pdf, 'a.pdf', key);
    expect({ status, code: body.code }).toEqual({ status: 503, code: 'attachment-store-unavailable' });
    expect(await recorded()).toBe(before);

    await rm(kept);
    await send(pdf, 'a.pdf', key).expect(201);
  });
});

describe('A form', () => {
  it('is no format for a route that takes no file', async () => {
    const { status, body } = await request(album.server)
      .post('/api/album/title')
      .set(album.shownBy('chen-meilin'))
      .field('caption', 'ramp');
    expect({ status, code: body.code }).toEqual({ status: 415, code: 'media-type-unsupported' });
  });
});

describe('An attachment', () => {
  it('is shown to whoever may see it, who may keep it but not run it', async () => {
    const { body } = await send(photo, '路口 1.jpg');
    const { id, size } = body.photos[0];
    const { status, headers, body: bytes } = await get(id);
    expect({ status, length: bytes.length }).toEqual({ status: 200, length: size });
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(size),
      'content-disposition': 'inline; filename="__ 1.jpg"; filename*=UTF-8\'\'%E8%B7%AF%E5%8F%A3%201.jpg',
      'cache-control': 'private, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect((await get(`${id}?variant=thumbnail`)).headers['content-type']).toBe('image/webp');
  });

  it('that is a document is saved, and has no picture', async () => {
    const { body } = await send(pdf, 'plan.pdf');
    const [{ id }] = body.photos;
    expect((await get(id)).headers['content-disposition']).toContain('attachment; filename="plan.pdf"');
    expect((await get(`${id}?variant=preview`)).status).toBe(404);
  });

  it('that is not there is not found, and that is not kept for later', async () => {
    const { status, headers } = await get(randomUUID());
    expect({ status, kept: headers['cache-control'] }).toEqual({ status: 404, kept: 'no-store' });
  });
});

const form = () => post().set('Content-Type', 'multipart/form-data; boundary=x');

const manyFiles = () =>
  Array.from({ length: 5 }, (_, at) => `${at}.pdf`).reduce(
    (sending, name) => sending.attach('file', pdf, name),
    post(),
  );

const twice = () => send(pdf, 'a.pdf').field('caption', 'ramp').field('caption', 'kerb');
