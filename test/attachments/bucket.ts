import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { AttachmentsPlace } from '@crosswalk/attachments';
import { refusalOf } from './signature.js';

type BucketPlace = Extract<AttachmentsPlace, { kind: 's3' }>;

export type RunningBucket = Readonly<{
  place: BucketPlace;
  /** What is kept, by path. */
  objects: ReadonlyMap<string, Buffer>;
  /** From now on answers everything with this status; undefined to work again. */
  answerWith(status: number | undefined): void;
  close(): Promise<void>;
}>;

const keys = { keyId: 'crosswalk', secret: 'only/for+tests', region: 'cn-hangzhou' } as const;

/** As much of an object store as speaks to us, in this process: one bucket, signatures checked to the letter. */
export const runBucket = async (): Promise<RunningBucket> => {
  const objects = new Map<string, Buffer>();
  let failing: number | undefined;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(request);
    const { method, url = '' } = request;
    const refusal = refusalOf(request, body, keys);
    if (failing !== undefined) return refuse(response, failing, 'SlowDown');
    if (refusal) return refuse(response, 403, refusal);
    if (!url.startsWith('/photos')) return refuse(response, 404, 'NoSuchBucket');
    if (method === 'HEAD') return void response.end();
    if (method === 'GET' && url.includes('list-type=2')) return void response.end(listing(objects, url));
    if (method === 'DELETE') return void (objects.delete(url), response.writeHead(204).end());
    if (method === 'PUT') return void (objects.set(url, body), response.end());
    const found = objects.get(url);
    return found ? void response.end(found) : refuse(response, 404, 'NoSuchKey');
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  return {
    place: { kind: 's3', bucket: 'photos', prefix: 'east/', endpoint, addressing: 'path', ...keys },
    objects,
    answerWith: (status) => (failing = status),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
};

// A store's own is a thousand; few make more pages.
const PAGE = 5;

const listing = (objects: ReadonlyMap<string, Buffer>, url: string): string => {
  const { searchParams } = new URL(url, 'http://bucket');
  const [prefix, after] = ['prefix', 'start-after'].map((name) => searchParams.get(name) ?? '');
  const keys = [...objects.keys()].map((path) => path.slice('/photos/'.length)).toSorted();
  const wanted = keys.filter((key) => key.startsWith(prefix ?? '') && key > (after ?? ''));
  const told = wanted.slice(0, PAGE).map((key) => `<Contents><Key>${encodeURIComponent(key)}</Key></Contents>`);
  const truncated = `<IsTruncated>${wanted.length > PAGE}</IsTruncated>`;
  return `<ListBucketResult><EncodingType>url</EncodingType>${truncated}${told.join('')}</ListBucketResult>`;
};

const refuse = (response: ServerResponse, status: number, code: string): void => {
  response.writeHead(status, { 'Content-Type': 'application/xml' }).end(`<Error><Code>${code}</Code></Error>`);
};
