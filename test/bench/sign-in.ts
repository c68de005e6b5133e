import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPeople } from '@crosswalk/identity';
import { eventually } from '../support/eventually.js';
import { signingIn } from '../support/signing-in.js';
import { startChild, type Child } from './harness/child.js';
import { defineBench, type RunOptions, type Sample, type Variant } from './harness/bench.js';

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

const tryOnce = async ({ service: { url } }: Signing, { name, password, status }: Tried): Promise<number> => {
  asked += 1;
  const address = `10.0.${Math.floor(asked / 250)}.${asked % 250}`;
  const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': address };
  const body = JSON.stringify({ name, password });
  const began = performance.now();
  const answer = await fetch(`${url}/api/session`, { method: 'POST', headers, body });
  await answer.text();
  const took = performance.now() - began;
  if (answer.status !== status) throw new Error(`${name} was answered ${answer.status}`);
  return took;
};

/**
 * One try a round, from an address of its own, so that no pause is part of the time. Each is made twice and the second
 * is timed, so that every name has been tried before and counts on a row that is there.
 */
const trial = (name: string, role: Variant<Signing>['role'], tried: (person: string, desk: Signing) => Tried) => ({
  name,
  role,
  run: async (desk: Signing, { round }: RunOptions): Promise<Sample> => {
    const one = tried(people[round % people.length] ?? '', desk);
    await tryOnce(desk, one);
    return { took: await tryOnce(desk, one) };
  },
});

export const bench = defineBench<Signing>({
  about: 'Sign in over HTTP as nobody, with a wrong password and with the right one: the first two must not differ',
  figures: { took: { unit: 'ms', better: 'less' } },
  runs: 300,
  setup: start,
  variants: [
    trial('unknown user', 'ours', () => ({ name: `nobody-${asked}`, password: 'wrong', status: 401 })),
    trial('wrong password', 'peer', (name) => ({ name, password: 'a wrong password', status: 401 })),
    // Which forgets the wrong tries at that name.
    trial('right password', 'floor', (name, { passwordOf }) => ({ name, password: passwordOf(name), status: 201 })),
  ],
  teardown: async ({ folder, service }) => {
    await service.stop();
    await rm(folder, { recursive: true, force: true });
  },
});
