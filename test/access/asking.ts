import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { RunningApi } from '../http/support/api.js';
import { pdf } from '../attachments/samples.js';
import { signInAll } from '../support/sessions.js';
import { resolved, type Operation } from './operations.js';
import { sampleOf, type Known } from './sample.js';
import type { Things } from './world.js';

/** May, or the code of the refusal that keeps somebody out. */
export type Outcome = string;

export const YES = 'yes';

const NOBODY = '00000000-0000-4000-8000-000000000000';
/** Not found because it is not theirs to see. The things that are asked about are there. */
const HIDDEN = ['case-unknown', 'list-unknown', 'visit-unknown', 'offer-unknown'];
/** Said to whoever signs in, of what they typed. */
const MISTYPED = ['sign-in-refused', 'password-wrong'];

/** What opens the public page of one case; this one opens none. */
const CODE = { 'Crosswalk-Tracking-Code': 'ABCD-EFGH-JKLM' };

/** Who asks: somebody with a session, a machine with its token, nobody when both are absent. */
export type Asking = Readonly<{ person?: string; token?: string; things: Things; named: Known }>;

/** Requests over HTTP, each with a session that still holds. */
export const askingOf = async ({ app, server }: RunningApi, people: readonly string[]) => {
  if (!server.listening) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  let shownBy = await signInAll(app, people);

  const signInAgain = async (): Promise<void> => {
    shownBy = await signInAll(app, people);
  };

  const shownOf = ({ person, token }: Asking): Record<string, string> => {
    if (token !== undefined) return { Authorization: `Bearer ${token}` };
    return person === undefined ? {} : shownBy(person);
  };

  return async (operation: Operation, asking: Asking): Promise<Outcome> => {
    // What ends sessions ends them before the next request.
    if (/\/(session|sessions|password)\b/.test(operation.path)) await signInAgain();
    const answer = await fetch(`http://127.0.0.1:${port}${addressOf(operation, asking.things)}`, {
      method: operation.method,
      redirect: 'manual',
      ...sent(operation, asking.named, shownOf(asking)),
    });
    const outcome = await outcomeOf(answer);
    await answer.body?.cancel().catch(() => undefined);
    return outcome;
  };
};

const outcomeOf = async (answer: Response): Promise<Outcome> => {
  if (answer.status === 400 || answer.status >= 500) return `${answer.status}: ${await answer.text()}`;
  if (![401, 403, 404].includes(answer.status)) return YES;
  const { code } = (await answer.json()) as { code: string };
  const kept = answer.status === 404 ? HIDDEN.includes(code) : !MISTYPED.includes(code);
  return kept ? code : YES;
};

/** The path with what is there in it, and the query that is required. */
const addressOf = ({ path, parameters = [] }: Operation, things: Things): string => {
  const [, , room = ''] = path.split('/');
  const known: Readonly<Record<string, string>> = {
    ...things,
    id: { ...things }[room] ?? NOBODY,
    edition: '1',
    round: '1',
    version: '1',
  };
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? NOBODY);
  const query = parameters
    .filter(({ in: where, required }) => where === 'query' && required)
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String(sampleOf(schema, {}, name)))}`);
  return query.length === 0 ? filled : `${filled}?${query.join('&')}`;
};

/**
 * A well-formed body. A write to a case names a revision that is long past: who may is asked first, and nothing changes
 * from one request to the next.
 */
const sent = ({ path, method, requestBody }: Operation, named: Known, shown: Record<string, string>) => {
  const past = method === 'POST' && path.startsWith('/api/cases/{id}/') ? { 'If-Match': '"0"' } : {};
  const headers = { ...shown, ...past, ...CODE };
  const content = requestBody?.content ?? {};
  const file = content['multipart/form-data'];
  if (file) {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(pdf)], { type: 'application/pdf' }), '验收单.pdf');
    return { headers: { ...headers, 'Idempotency-Key': randomUUID() }, body: form };
  }
  const json = content['application/json'];
  if (!json) return { headers };
  const body = JSON.stringify(sampleOf(resolved(json.schema), named));
  return { headers: { ...headers, 'Content-Type': 'application/json' }, body };
};
