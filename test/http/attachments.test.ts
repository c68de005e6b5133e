import { createHash, randomUUID } from 'node:crypto';
import { photoOf, SECRET } from '../attachments/photos.js';
import { exe, pdf } from '../attachments/samples.js';
import { claimDesk, community, coordinator, police, urban, type ClaimDesk } from './support/claiming.js';

let desk: ClaimDesk;
let photo: Buffer;
let id: string;

beforeAll(async () => {
  desk = await claimDesk();
  photo = await photoOf('jpeg', 800, 600);
});

beforeEach(async () => {
  id = await desk.fileOne();
});

afterAll(() => desk.close());

const send = (bytes: Buffer, name: string, { person = community, key = randomUUID(), of = id } = {}) =>
  desk.api.as(person).post(`/api/cases/${of}/attachments`).set('Idempotency-Key', key).attach('file', bytes, name);

const attached = async (bytes: Buffer = photo, name = '坡道.jpg'): Promise<string> =>
  (await send(bytes, name).expect(201)).body.attachment;

const get = (attachment: string, { person = community, of = id, variant = '' } = {}) =>
  desk.api
    .as(person)
    .get(`/api/cases/${of}/attachments/${attachment}`)
    .query(variant === '' ? {} : { variant })
    .responseType('blob');

const code = (body: unknown): string => JSON.parse(String(body)).code;

describe('A photo', () => {
  it('is attached with its caption, and stands on the file with what is kept of it', async () => {
    const { body, headers } = await send(photo, 'IMG_0042.JPG')
      .field('caption', '坡道太陡')
      .field('visibility', 'resident')
      .expect(201);
    expect(headers['etag']).toBe('"1"');
    const { attachments, history } = await desk.read(id);
    expect(attachments).toEqual([
      expect.objectContaining({
        id: body.attachment,
        name: 'IMG_0042.jpg',
        mediaType: 'image/jpeg',
        width: 600,
        height: 800,
        caption: '坡道太陡',
        visibility: 'resident',
        by: '陈美琳',
      }),
    ]);
    expect(history.at(-1).words).toBe('添加附件「IMG_0042.jpg」：坡道太陡');
  });

  it('is served as it was kept, and small for a list, to those who read cases', async () => {
    const attachment = await attached();
    const [kept] = (await desk.read(id)).attachments;
    const whole = await get(attachment, { person: 'sun-li' }).expect(200);
    expect(whole.headers['content-type']).toBe('image/jpeg');
    expect(createHash('sha256').update(whole.body).digest('hex')).toBe(kept.sha256);
    expect(whole.body.includes(SECRET)).toBe(false);
    const small = await get(attachment, { variant: 'thumbnail' }).expect(200);
    expect(small.headers['content-type']).toBe('image/webp');
    expect(small.body.length).toBeLessThan(whole.body.length);
    await get(attachment, { variant: 'huge' }).expect(400);
    await get(attachment, { person: 'zhao-lei' }).expect(403);
  });

  it('is kept once and told once when it comes again with its Idempotency-Key', async () => {
    const key = randomUUID();
    const answers = await Promise.all([send(photo, 'a.jpg', { key }), send(photo, 'a.jpg', { key })]);
    const third = await send(photo, 'a.jpg', { key });
    expect(new Set([...answers, third].map(({ status, body }) => JSON.stringify({ status, body }))).size).toBe(1);
    expect((await desk.read(id)).attachments).toHaveLength(1);
  });

  it('of one case is not served by another', async () => {
    const attachment = await attached();
    const { status, body } = await get(attachment, { of: await desk.fileOne() });
    expect({ status, code: code(body) }).toEqual({ status: 404, code: 'attachment-not-found' });
    const none = await get(attachment, { of: '00000000-0000-4000-8000-000000000000' });
    expect({ status: none.status, code: code(none.body) }).toEqual({ status: 404, code: 'case-unknown' });
  });
});

describe('A document', () => {
  it('is saved, not shown, and has no picture of itself', async () => {
    const attachment = await attached(pdf, '会议纪要.pdf');
    const { headers, body } = await get(attachment).expect(200);
    expect(headers['content-disposition']).toContain('attachment;');
    expect(body).toEqual(pdf);
    const picture = await get(attachment, { variant: 'preview' });
    expect({ status: picture.status, code: code(picture.body) }).toEqual({
      status: 404,
      code: 'attachment-not-a-photo',
    });
  });
});

describe('What is refused', () => {
  it('leaves nothing on the case', async () => {
    const wrong = await send(exe, 'photo.jpg');
    expect(wrong.body).toMatchObject({ status: 415, code: 'attachment-kind-unknown', errors: [{ field: 'file' }] });
    const field = await send(photo, 'a.jpg').field('visibility', 'everybody');
    expect(field.body).toMatchObject({ status: 400, errors: [{ field: 'visibility' }] });
    const auditor = await send(photo, 'a.jpg', { person: 'sun-li' });
    expect(auditor.body).toMatchObject({ status: 403, code: 'role-not-allowed' });
    expect((await desk.read(id)).attachments).toEqual([]);
  });

  it('is a file for a case that has ended, or that nobody filed', async () => {
    await desk.done(community, id, 'withdrawal', { reason: '已解决' });
    expect((await send(photo, 'a.jpg')).body).toMatchObject({ status: 409, code: 'case-not-open' });
    const none = await send(photo, 'a.jpg', { of: '00000000-0000-4000-8000-000000000000' });
    expect(none.body).toMatchObject({ status: 404, code: 'case-unknown' });
  });
});

describe('An attachment that is removed', () => {
  it('is served no longer, and that it was there stays on record', async () => {
    const attachment = await attached();
    await desk.done(coordinator, id, `attachments/${attachment}/removal`, { reason: '照片里有人脸' });
    const { status, body } = await get(attachment, { person: coordinator });
    expect({ status, code: code(body) }).toEqual({ status: 404, code: 'attachment-not-found' });
    const { attachments, history } = await desk.read(id);
    expect(attachments).toEqual([]);
    expect(history.slice(1).map(({ words }: { words: string }) => words)).toEqual([
      '添加附件「坡道.jpg」',
      '移除附件「坡道.jpg」：照片里有人脸',
    ]);
  });

  it('is removed by its community, by who claims the case, and by nobody else', async () => {
    const listed = await desk.listOne();
    await desk.done(police, listed, 'claims');
    id = listed;
    const [first, second] = [await attached(), await attached(pdf, '纪要.pdf')];
    const removal = { reason: '传错了' };
    expect((await desk.ask(urban, id, `attachments/${first}/removal`, removal)).body).toMatchObject({
      status: 403,
      code: 'no-claim-of-yours',
    });
    await desk.done(police, id, `attachments/${first}/removal`, removal);
    await desk.done(community, id, `attachments/${second}/removal`, removal);
    const again = await desk.ask(community, id, `attachments/${second}/removal`, removal, 'en');
    expect(again.body).toMatchObject({
      status: 404,
      code: 'attachment-unknown',
      detail: 'There is no such attachment on this case',
    });
  });
});
