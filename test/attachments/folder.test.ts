import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { attachmentStoreAt, prepareAttachments } from '@crosswalk/attachments';

let data: string;
let folder: string;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'crosswalk-attachments-'));
  folder = join(data, 'attachments');
});

afterEach(() => rm(data, { recursive: true }));

const prepare = () => prepareAttachments({ kind: 'folder', folder });
const store = () => attachmentStoreAt({ kind: 'folder', folder });

describe('A folder of attachments', () => {
  it('can be read by nobody but its owner', async () => {
    await prepare();
    await store().put('1a/photo/original', Buffer.from('picture'));
    const modes = ['.', '1a', '1a/photo', '1a/photo/original'].map(
      async (path) => (await stat(join(folder, path))).mode,
    );
    expect((await Promise.all(modes)).map((mode) => mode & 0o077)).toEqual([0, 0, 0, 0]);
  });

  it('lets others pass through the folders above it', async () => {
    await prepareAttachments({ kind: 'folder', folder: join(data, 'new', 'attachments') });
    expect((await stat(join(data, 'new'))).mode & 0o055).toBe(0o055);
  });

  it('leaves nothing half-written behind once something is kept', async () => {
    await store().put('1a/photo/original', Buffer.from('picture'));
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('shows nothing of what was being written when the service was killed, and clears it away at a later start', async () => {
    await prepare();
    const [leftOver, underWay] = ['left-over', 'under-way'].map((name) => join(folder, 'incoming', name));
    for (const path of [leftOver, underWay]) await writeFile(path ?? '', 'half a pict');
    const yesterday = Date.now() / 1000 - 86_400;
    await utimes(leftOver ?? '', yesterday, yesterday);
    expect(await store().get('1a/photo/original')).toBeUndefined();

    await prepare();
    expect(await readdir(join(folder, 'incoming'))).toEqual(['under-way']);
  });

  it('keeps the old or the new, whole, when the same is put twice at once', async () => {
    const contents = ['a', 'b'].map((letter) => Buffer.alloc(300_000, letter));
    await Promise.all(contents.map((bytes) => store().put('1a/photo/original', bytes)));
    const kept = await store().get('1a/photo/original');
    const bytes = kept && (await buffer(kept.content));
    expect(contents.some((content) => bytes?.equals(content))).toBe(true);
  });

  it('that the system lets nobody make stops the start, too', async () => {
    const nowhere = prepareAttachments({ kind: 'folder', folder: join(data, 'a file', 'attachments') });
    await writeFile(join(data, 'a file'), '');
    await expect(nowhere).rejects.toThrow("Attachments can't be kept in");
    await expect(prepareAttachments({ kind: 'folder', folder: '/proc/nowhere/attachments' })).rejects.toThrow(
      "Attachments can't be kept in /proc/nowhere/attachments",
    );
  });

  it('that cannot be written to stops the start, naming the setting', async () => {
    await writeFile(folder, 'a file stands here');
    await expect(prepare()).rejects.toMatchObject({
      name: 'AttachmentStoreRefused',
      message: expect.stringMatching(/can't be kept in .*attachments: .*\. Check CROSSWALK_ATTACHMENTS\.$/),
    });
  });
});
