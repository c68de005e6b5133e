import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import {
  type AttachmentId,
  Attachments,
  type AttachmentStore,
  attachmentStoreAt,
  prepareAttachments,
  type Variant,
} from '@crosswalk/attachments';
import { type RunningBucket, runBucket } from './bucket.js';
import { photoOf } from './photos.js';
import { pdf } from './samples.js';

const once = { attempts: 1, betweenMs: 0 };

let folder: string;
let bucket: RunningBucket;
let photo: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crosswalk-attachments-'));
  bucket = await runBucket();
  photo = await photoOf('jpeg', 400, 300);
});

afterAll(async () => {
  await bucket.close();
  await rm(folder, { recursive: true });
});

const places = {
  folder: {
    place: () => ({ kind: 'folder', folder: join(folder, 'attachments') }) as const,
    // A file stands where the folder was.
    breakIt: async (): Promise<void> => {
      await rm(join(folder, 'attachments'), { recursive: true, force: true });
      await writeFile(join(folder, 'attachments'), '');
    },
    mendIt: () => rm(join(folder, 'attachments')),
  },
  bucket: {
    place: () => bucket.place,
    breakIt: async (): Promise<void> => bucket.answerWith(503),
    mendIt: async (): Promise<void> => bucket.answerWith(undefined),
  },
};

describe.each(['folder', 'bucket'] as const)('Attachments in a %s', (kind) => {
  const { place, breakIt, mendIt } = places[kind];
  const open = (): Attachments => new Attachments(attachmentStoreAt(place()));
  let attachments: Attachments;

  const opened = async (id: AttachmentId, variant?: Variant) => {
    const { content, ...rest } = await open().read(id, variant);
    return { bytes: await buffer(content), ...rest };
  };

  beforeAll(async () => {
    await prepareAttachments(place(), once);
    attachments = open();
  });

  it('are read as they were taken, also by a service that was started since', async () => {
    const taken = await attachments.take(randomUUID(), { name: '路口.jpg', bytes: photo });
    const { bytes, ...rest } = await opened(taken.id);

    expect(rest).toEqual({ name: '路口.jpg', mediaType: 'image/jpeg', size: taken.size });
    expect(bytes.length).toBe(taken.size);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(taken.sha256);
    expect(await opened(taken.id, 'thumbnail')).toMatchObject({ name: '路口.webp', mediaType: 'image/webp' });
  });

  it('are kept once however often the same request comes', async () => {
    const request = randomUUID();
    const first = await attachments.take(request, { name: 'a.jpg', bytes: photo });
    expect(await attachments.take(request, { name: 'a.jpg', bytes: photo })).toEqual(first);
    const both = [1, 2].map(() => open().take(randomUUID(), { name: 'a.jpg', bytes: photo }));
    const [one, other] = await Promise.all(both);
    expect(one?.id).not.toBe(other?.id);
  });

  it('are two when the same request comes with another file', async () => {
    const request = randomUUID();
    const first = await attachments.take(request, { name: 'a.pdf', bytes: pdf });
    const second = await attachments.take(request, { name: 'a.pdf', bytes: Buffer.concat([pdf, pdf]) });
    expect(second.id).not.toBe(first.id);
    expect((await opened(first.id)).bytes).toEqual(pdf);
  });

  it.each([randomUUID(), '../../../etc/passwd', ''])('are not found where there is none: %j', async (id) => {
    await expect(attachments.read(id as AttachmentId)).rejects.toMatchObject({ code: 'attachment-not-found' });
  });

  it('are not there when they could not be kept, and can be sent again', async () => {
    const request = randomUUID();
    await breakIt();
    const failing = attachments.take(request, { name: 'a.pdf', bytes: pdf });
    await expect(failing).rejects.toMatchObject({ name: 'AttachmentStoreFailed' });
    await mendIt();
    const taken = await attachments.take(request, { name: 'a.pdf', bytes: pdf });
    expect((await opened(taken.id)).bytes).toEqual(pdf);
  });

  it('are not there when the service dies before the last of their parts is kept', async () => {
    const store = attachmentStoreAt(place());
    const parts: string[] = [];
    const dying: AttachmentStore = {
      prepare: () => store.prepare(),
      get: (key) => store.get(key),
      put: async (key, bytes) => {
        if (parts.push(key) > 3) throw new Error('killed');
        await store.put(key, bytes);
      },
    };
    const request = randomUUID();
    const upload = { name: 'a.jpg', bytes: photo };
    await expect(new Attachments(dying).take(request, upload)).rejects.toThrow();
    const [, id = ''] = parts[0]?.split('/') ?? [];
    await expect(attachments.read(id as AttachmentId)).rejects.toMatchObject({ code: 'attachment-not-found' });

    expect(await attachments.take(request, upload)).toMatchObject({ id });
    expect((await opened(id as AttachmentId, 'thumbnail')).bytes.length).toBeGreaterThan(0);
  });

  it('that lost a part are a failure of the store, never half an answer', async () => {
    const { id } = await attachments.take(randomUUID(), { name: 'a.pdf', bytes: pdf });
    await attachmentStoreAt(place()).put(`${id.slice(0, 2)}/${id}/original`, pdf.subarray(1));
    await expect(attachments.read(id)).rejects.toMatchObject({ name: 'AttachmentStoreFailed' });
  });
});
