import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPeople } from '@crosswalk/identity';
import { eventually } from '../support/eventually.js';
import { signingIn } from '../support/signing-in.js';
import { startChild, type Child } from './command/child.js';
import { defineBench, type Sample } from './harness/bench.js';

type Signing = Readonly<{ folder: string; service: Child; passwordOf: (person: string) => string }>;
type Tried = Readonly<{ name: string; password: string; status: number }>;

const people = demoPeople.slice(0, 12).map(({ id }) => id);

const start = async (): Promise<Signing> => {
  const folder = await mkdtemp(join(tmpdir(), 'crosswalk-bench-sign-in-'));
  const env = {
    CROSSWALK_DATA: folder,
    CROSSWALK_TRUST_PROXY: 'loopback',
    CROSSWALK_DEMO: 'people',
    LOG_LEVEL: 'warn',
  };
  const args = ['--import', './test/support/typescript.mjs', 'apps/api/src/main.ts'];
  const service = await startChild({ args, env: { ...env, HOST: '127.0.0.1' }, readyPath: '/api/health/ready' });
  const passwordOf = await eventually(async () => {
    const { oneTimePasswordOf } = signingIn(service.url, service.said());
    for (const person of people) oneTimePasswordOf(person);
    return oneTimePasswordOf;
  }, 30_000);
  return { folder, service, passwordOf };
};

let asked = 0;

/**
 * Tries one after another, each from an address of its own, so that no pause is part of the time; each twice, and only
 * the second is timed, so that all names have been tried before and count on a row that is there.
 */
const tryAll = async ({ service: { url } }: Signing, tries: readonly Tried[]): Promise<Sample> => {
  const times: number[] = [];
  for (const [place, { name, password, status }] of tries.flatMap((one) => [one, one]).entries()) {
    const address = `10.0.${Math.floor((asked += 1) / 250)}.${asked % 250}`;
    const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': address };
    const began = performance.now();
    const answer = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ name, password }),
    });
    await answer.text();
    if (place % 2 === 1) times.push(performance.now() - began);
    if (answer.status !== status) throw new Error(`${name} was answered ${answer.status}`);
  }
  const sorted = times.toSorted((a, b) => a - b);
  return { p50: sorted[Math.floor(sorted.length / 2)] ?? NaN, slowest: sorted.at(-1) ?? NaN };
};

export const bench = defineBench<Signing>({
  about: 'Sign in over HTTP as nobody, with a wrong password and with the right one: the first two must not differ',
  figures: { p50: { unit: 'ms', better: 'less' }, slowest: { unit: 'ms', better: 'less' } },
  setup: start,
  variants: [
    {
      name: 'unknown user',
      role: 'ours',
      run: (desk) =>
        tryAll(
          desk,
          people.map((_, one) => ({ name: `nobody-${asked + one}`, password: 'wrong', status: 401 })),
        ),
    },
    {
      name: 'wrong password',
      role: 'peer',
      run: (desk) =>
        tryAll(
          desk,
          people.map((name) => ({ name, password: 'a wrong password', status: 401 })),
        ),
    },
    {
      // Which forgets the wrong tries at that name.
      name: 'right password',
      role: 'floor',
      run: (desk) =>
        tryAll(
          desk,
          people.map((name) => ({ name, password: desk.passwordOf(name), status: 201 })),
        ),
    },
  ],
  teardown: async ({ folder, service }) => {
    await service.stop();
    await rm(folder, { recursive: true, force: true });
  },
});
