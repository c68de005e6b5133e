import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import type { AttachmentStore, Bucket, StoredObject } from './attachment-store.js';
import { addressIn, listingIn } from './bucket-address.js';
import { readListing } from './bucket-listing.js';

const PATIENCE_MS = 30_000;
const RETRIES = 2;

/** What a bucket answered when it did not do what it was asked. */
export class BucketAnswered extends Error {
  override readonly name = 'BucketAnswered';

  constructor(
    readonly status: number,
    reason: string,
  ) {
    super(`The object store answered ${status} ${reason}`.trim());
  }
}

/** Keeps attachments in a bucket of anything that speaks the S3 protocol. */
export class S3Store implements AttachmentStore {
  private readonly client: AwsClient;

  constructor(private readonly bucket: Bucket) {
    const { keyId, secret, region } = bucket;
    this.client = new AwsClient({
      accessKeyId: keyId,
      secretAccessKey: secret,
      region,
      service: 's3',
      retries: RETRIES,
    });
  }

  async prepare(): Promise<void> {
    const answer = await this.ask('HEAD', addressIn(this.bucket));
    if (!answer.ok) throw await refusalIn(answer);
  }

  async put(key: string, bytes: Buffer): Promise<void> {
    const answer = await this.ask('PUT', this.addressOf(key), bytes);
    if (!answer.ok) throw await refusalIn(answer);
    await answer.body?.cancel();
  }

  async get(key: string): Promise<StoredObject | undefined> {
    const answer = await this.ask('GET', this.addressOf(key));
    if (answer.ok && answer.body) {
      const content = Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
      return { content, size: Number(answer.headers.get('content-length')) };
    }
    const refusal = await refusalIn(answer);
    if (answer.status === 404) return undefined;
    throw refusal;
  }

  /** Every key below the prefix, a page at a time. What is removed meanwhile disturbs nothing. */
  async *keys(): AsyncGenerator<readonly string[]> {
    const { prefix } = this.bucket;
    for (let last: string | undefined = ''; last !== undefined;) {
      const answer = await this.ask('GET', listingIn(this.bucket, last));
      if (!answer.ok) throw await refusalIn(answer);
      const { keys, isLast } = readListing(await answer.text());
      yield keys.map((key) => key.slice(prefix.length));
      last = isLast ? undefined : keys.at(-1);
    }
  }

  /** Removes what is kept under this key; nothing happens when there is nothing. */
  async remove(key: string): Promise<void> {
    const answer = await this.ask('DELETE', this.addressOf(key));
    if (!answer.ok && answer.status !== 404) throw await refusalIn(answer);
    await answer.body?.cancel();
  }

  private addressOf(key: string): string {
    return addressIn(this.bucket, `${this.bucket.prefix}${key}`);
  }

  // The digest is part of what is signed: the store refuses bytes that changed on the way.
  private async ask(method: string, address: string, body?: Buffer): Promise<Response> {
    const digest = createHash('sha256')
      .update(body ?? '')
      .digest('hex');
    // Until it begins to answer; how long a picture takes to be read is for the reader to say.
    const giveUp = new AbortController();
    const impatience = setTimeout(() => giveUp.abort(new Error('the object store does not answer')), PATIENCE_MS);
    try {
      return await this.client.fetch(address, {
        method,
        headers: { 'X-Amz-Content-Sha256': digest },
        ...(body ? { body: new Uint8Array(body) } : {}),
        signal: giveUp.signal,
      });
    } finally {
      clearTimeout(impatience);
    }
  }
}

const refusalIn = async (answer: Response): Promise<BucketAnswered> => {
  const [, code] = /<Code>(\w+)<\/Code>/.exec(await answer.text()) ?? [];
  return new BucketAnswered(answer.status, code ?? answer.statusText);
};
