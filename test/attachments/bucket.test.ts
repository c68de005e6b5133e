import { attachmentStoreAt, prepareAttachments } from '@crosswalk/attachments';
import { type RunningBucket, runBucket } from './bucket.js';

const once = { attempts: 1, betweenMs: 0 };

let bucket: RunningBucket;

beforeAll(async () => {
  bucket = await runBucket();
});

afterAll(() => bucket.close());

describe('A bucket of attachments', () => {
  it('keeps everything under its prefix', async () => {
    await attachmentStoreAt(bucket.place).put('1a/photo/original', Buffer.from('picture'));
    expect(bucket.objects.get('/photos/east/1a/photo/original')?.toString()).toBe('picture');
  });

  it.each([
    ['with a wrong secret', { secret: 'guessed' }, 'refuses AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY'],
    ['with an unknown key', { keyId: 'somebody' }, 'refuses AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY'],
    ['that is not there', { bucket: 'elsewhere' }, 'There is no bucket elsewhere at 127.0.0.1'],
    ['where nobody listens', { endpoint: 'http://127.0.0.1:1' }, "can't be kept in the bucket photos at 127.0.0.1:1"],
  ])('%s stops the start, naming the setting', async (_, wrong, sentence) => {
    const refused = prepareAttachments({ ...bucket.place, ...wrong }, once);
    await expect(refused).rejects.toMatchObject({
      name: 'AttachmentStoreRefused',
      message: expect.stringContaining(sentence),
    });
    await expect(refused).rejects.toThrow('Check CROSSWALK_ATTACHMENTS');
  });

  it('is waited for while it starts together with the service', async () => {
    bucket.answerWith(503);
    const preparing = prepareAttachments(bucket.place, { attempts: 100, betweenMs: 10 });
    bucket.answerWith(undefined);
    await expect(preparing).resolves.toBeUndefined();
  });

  it('that fails says so, without the secret', async () => {
    bucket.answerWith(500);
    const failing = attachmentStoreAt(bucket.place).put('1a/photo/original', Buffer.from('picture'));
    await expect(failing).rejects.toThrow('The object store answered 500 SlowDown');
    bucket.answerWith(undefined);
  });
});
