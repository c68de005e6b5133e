import { EdgeRefused, type EdgeCode } from '../problems/edge-problems.js';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

const VISIBLE = /^[\x21-\x7e]{1,200}$/;
// A proxy that compresses makes the tag weak; a revision is no less exact for that.
const REVISION = /^(?:W\/)?"(0|[1-9]\d{0,8})"$/;

/** The client's name for this request, so that a retry is answered as the first time. */
export const idempotencyKeyOf = (headers: Headers) => visible(headers['idempotency-key'], 'idempotency-key-malformed');

/** The client's name for the chain of requests this one belongs to. */
export const correlationIdOf = (headers: Headers) => visible(headers['x-correlation-id'], 'correlation-id-malformed');

/** What the client believes of the thing: its revision, or (`*`) only that it is there. */
export const expectedRevisionOf = (headers: Headers): number | 'stream-exists' | undefined => {
  const ifMatch = headers['if-match'];
  if (ifMatch === undefined) return undefined;
  if (ifMatch === '*') return 'stream-exists';
  const [, revision] = REVISION.exec(String(ifMatch)) ?? [];
  if (revision === undefined) throw new EdgeRefused('if-match-malformed');
  return Number(revision);
};

const visible = (header: string | string[] | undefined, code: EdgeCode): string | undefined => {
  if (header === undefined) return undefined;
  if (typeof header !== 'string' || !VISIBLE.test(header)) throw new EdgeRefused(code);
  return header;
};
