import { Agent, request } from 'node:http';
import { signIn } from '../../support/signing-in.js';
import type { ReaderName } from '../harness/service.js';

/** Ids in turn; `once` when what is done to a case can be done to it only once. */
export class Calls {
  #place = 0;

  constructor(
    private readonly ids: readonly string[],
    private readonly how: 'again' | 'once' = 'again',
  ) {}

  next(): string {
    const id = this.ids[this.how === 'once' ? this.#place : this.#place % this.ids.length];
    if (id === undefined) throw new Error('No case is left to do it to: take more --cases, fewer --runs or --quick');
    this.#place += 1;
    return id;
  }
}

type Answer = Readonly<Record<string, unknown>>;
type Listed = Readonly<{ items: readonly { id: string }[]; next?: string }>;

export type Reader = Readonly<{
  get(path: string): Promise<Answer>;
  post(path: string, body: object): Promise<Answer>;
  /** @returns where in the log it was written */
  write(path: string, body: object): Promise<string>;
  /** As a person reads on in the list, until there are this many or no more. @param asked the query */
  idsOf(asked: string, most: number): Promise<readonly string[]>;
}>;

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

type Ask = Readonly<{ url: string; method: string; headers: Readonly<Record<string, string>>; body?: string }>;

/** @throws Error when the answer is anything but a good one */
const ask = ({ url, method, headers, body }: Ask): Promise<Readonly<{ answer: Answer; position: string }>> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { agent, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const position = String(answer.headers['crosswalk-position']);
        if ((answer.statusCode ?? 500) < 300) resolve({ answer: JSON.parse(text) as Answer, position });
        else reject(new Error(`${method} ${url}: ${answer.statusCode} ${text}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });

const readingAt = (url: string, headers: Readonly<Record<string, string>>): Reader => {
  const get = async (path: string) => (await ask({ url: url + path, method: 'GET', headers })).answer;
  const send = (path: string, body: object) => {
    const text = JSON.stringify(body);
    const typed = { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(text)) };
    return ask({ url: url + path, method: 'POST', headers: { ...headers, ...typed }, body: text });
  };
  const post = async (path: string, body: object) => (await send(path, body)).answer;
  const write = async (path: string, body: object) => (await send(path, body)).position;
  const idsOf = async (asked: string, most: number): Promise<readonly string[]> => {
    const ids: string[] = [];
    for (let after: string | undefined = ''; after !== undefined && ids.length < most;) {
      const page = (await get(`/api/breakdown-list?limit=100&${asked}${after}`)) as Answer & Listed;
      ids.push(...page.items.map(({ id }) => id));
      after = page.next === undefined ? undefined : `&after=${encodeURIComponent(page.next)}`;
    }
    return ids;
  };
  return { get, post, write, idsOf };
};

/** Somebody signed in, or nobody: over connections that are kept. */
export function asReader(url: string): Reader;
export function asReader(url: string, name: ReaderName): Promise<Reader>;
export function asReader(url: string, name?: ReaderName): Reader | Promise<Reader> {
  return name === undefined ? readingAt(url, {}) : signIn(url, name).then((shown) => readingAt(url, shown));
}
