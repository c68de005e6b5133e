import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { accountHolders, demonstrationOn, type Step } from '@crosswalk/demonstration';
import { filing } from '../http/support/filing.js';
import { crosswalk } from '../../apps/cli/src/crosswalk.js';
import { Terminal } from '../../apps/cli/src/terminal/terminal.js';
import { eventually } from '../support/eventually.js';
import { dataFolder } from '../support/data-folder.js';
import { leash } from '../support/leash.js';
import { killServiceAt, runService, type RunningService } from '../support/running-service.js';
import { signingIn, type SigningIn } from '../support/signing-in.js';

const PATIENCE_MS = 300_000;

const folder = dataFolder();
const cleanUp = leash(folder);
afterAll(cleanUp);

type CaseFile = Readonly<{ attachments: readonly Readonly<{ name: string; mediaType: string }>[] }>;
type Page = Readonly<{ items: readonly Readonly<{ number: string }>[]; next?: string }>;
type Looks = Readonly<{ count: number; items: readonly Readonly<{ at: string; resident: string }>[] }>;
type Made = Readonly<{ id: string }>;
type Account = Readonly<{ name: string; oneTimePassword: string }>;
type Items = Readonly<{ items: readonly Readonly<{ id: string }>[] }>;

let service: RunningService;
let people: SigningIn;

const start = async (demo: 'on' | 'people' | 'off'): Promise<void> => {
  service = await runService(folder, { demo });
  people = signingIn(service.url, service.said());
};

const read = async <T>(person: string, path: string): Promise<T> => {
  const answer = await fetch(`${service.url}/api/${path}`, { headers: { ...(await people.shownBy(person)) } });
  expect({ person, path, status: answer.status }).toEqual({ person, path, status: 200 });
  return (await answer.json()) as T;
};

const write = async <T>(as: SigningIn, [person, path, body]: readonly [string, string, object?]): Promise<T> => {
  const headers = { 'Content-Type': 'application/json', ...(await as.shownBy(person)) };
  const asked = { method: 'POST', headers, body: JSON.stringify(body ?? {}) };
  const answer = await fetch(`${service.url}/api/${path}`, asked);
  const told: unknown = await answer.json();
  expect({ path, status: answer.status, told }).toMatchObject({ path, status: 201 });
  return told as T;
};

/** Runs a command line on the data folder. */
const run = async (...args: readonly string[]) => {
  const said = { out: '', err: '' };
  const stream = (to: keyof typeof said) => ({ write: (text: string) => (said[to] += text) });
  const terminal = new Terminal('en', stream('out'), stream('err'));
  return { code: await crosswalk(args, { env: { CROSSWALK_DATA: folder }, terminal }), ...said };
};

/** How many cases the story of today has. */
const casesToday = (): number =>
  demonstrationOn(new Date()).filter(({ path }) => path === 'cases' || /\/(split|requests)$/.test(path)).length;

describe('A first start with the demonstration, killed while it tells it and made again', () => {
  let cases: readonly number[];

  beforeAll(async () => {
    const before = casesToday();
    await killServiceAt(folder, /Demonstration: (\d+) of \d+ cases told/, { demo: 'on' });
    cases = [before, casesToday()]; // another day may have begun
    await start('on');
  }, PATIENCE_MS);
  afterAll(() => service?.end('SIGTERM'), PATIENCE_MS);

  it('tells how far it is, then the address and an account for each', () => {
    const said = service.said();
    expect(said.indexOf('cases told')).toBeLessThan(said.indexOf('Crosswalk is up'));
    expect(said).not.toContain('not told');
    for (const person of accountHolders) expect(people.oneTimePasswordOf(person)).toMatch(/^[a-z0-9-]{19}$/);
  });

  it('has every case of the story, and none of them twice', async () => {
    const numbers: string[] = [];
    let from: string | undefined = '';
    while (from !== undefined) {
      const page: Page = await read('he-min', `breakdown-list?limit=100${from}`);
      numbers.push(...page.items.map(({ number }) => number));
      from = page.next && `&after=${page.next}`;
    }
    expect(cases).toContain(numbers.length);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('has work waiting for everybody who works with cases', async () => {
    for (const person of accountHolders) {
      const { role } = await read<{ role: string }>(person, 'me');
      if (['auditor', 'administrator'].includes(role)) continue;
      const { count } = await read<{ count: number }>(person, 'my-work');
      expect({ person, waits: count > 0 }).toEqual({ person, waits: true });
    }
  }, 60_000);

  it('has looks at residents in the last week for the auditor to go through', async () => {
    const from = new Date(Date.now() - 6 * 86_400_000).toISOString().slice(0, 10);
    const { count, items } = await read<Looks>('sun-li', `looks?from=${from}`);
    expect(count).toBeGreaterThan(2);
    expect(new Set(items.map(({ at, resident }) => `${at} ${resident}`)).size).toBe(count); // none of them told twice
  });

  it('has people in post without an account waiting for the administrator', async () => {
    const waiting = await read<Readonly<{ withoutAccount: number }>>('zhao-lei', 'people/waiting');
    expect(waiting.withoutAccount).toBeGreaterThan(0);
  });

  it('has something to see for those who only look, and people to look after', async () => {
    for (const person of ['qian-wei', 'cui-yong', 'sun-li']) {
      const { items } = await read<Items>(person, 'breakdown-list');
      expect(items.length).toBeGreaterThan(10);
    }
    expect((await read<Items>('zhao-lei', 'people')).items.length).toBeGreaterThan(20);
  });

  it('has cases of every stage and every procedure', async () => {
    const stages = ['filed', 'returned', 'listed', 'claimed', 'in-study', 'planned', 'in-works', 'resolved'];
    for (const stage of [...stages, 'closed', 'declined', 'withdrawn', 'merged']) {
      const { items } = await read<Items>('he-min', `breakdown-list?stage=${stage}`);
      expect({ stage, there: items.length > 0 }).toEqual({ stage, there: true });
    }
    for (const procedure of ['problem', 'service-order', 'errand', 'enterprise-request']) {
      const { items } = await read<Items>('he-min', `breakdown-list?procedure=${procedure}`);
      expect({ procedure, there: items.length > 5 }).toEqual({ procedure, there: true });
    }
  }, 60_000);

  it('has grids and buildings below its communities', async () => {
    const { items } = await read<Readonly<{ items: readonly Readonly<{ kind: string }>[] }>>('he-min', 'units');
    const count = (wanted: string): number => items.filter(({ kind }) => kind === wanted).length;
    expect({ grids: count('grid'), buildings: count('building') }).toEqual({ grids: 20, buildings: 11 });
  });

  it('has photos as evidence, which were taken in as any upload', async () => {
    const isDone = ({ file }: Step) => file?.name === '完工照片.png';
    const [, id] = demonstrationOn(new Date()).find(isDone)?.path.split('/') ?? [];
    const { attachments } = await read<CaseFile>('he-min', `cases/${id}`);
    const photos = attachments.filter(({ mediaType }) => mediaType === 'image/png');
    expect(photos.map(({ name }) => name)).toEqual(['现场照片.png', '完工照片.png']);
  });

  it('cannot be removed while it is served', async () => {
    const { code, err } = await run('demo', 'wipe', '--yes');
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringContaining('in use by the running Crosswalk') as string,
    });
  });
});

describe('The demonstration removed', () => {
  let told: string;

  it(
    'leaves nothing but the password of an administrator',
    async () => {
      const { code, out } = await run('demo', 'wipe', '--yes');
      told = out;
      expect({ code, out }).toEqual({
        code: 0,
        out: expect.stringMatching(/administrator {2}[a-z0-9-]{19}/) as string,
      });
      expect(await readdir(join(folder, 'attachments'))).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'starts empty, whatever the setting says, and answers',
    async () => {
      service = await runService(folder, { demo: 'on' });
      people = signingIn(service.url, told);
      await eventually(async () => {
        const { items } = await read<Items>('administrator', 'people');
        expect(items.map(({ id }) => id)).toEqual(['administrator']);
        expect((await read<Items>('administrator', 'units')).items).toHaveLength(1);
      });
    },
    PATIENCE_MS,
  );

  it(
    'lets work begin: a unit, somebody with a post there who signs in, and a case of theirs',
    async () => {
      const [district] = (await read<Items>('administrator', 'units')).items;
      const establish = (kind: string, name: string, parent?: string) =>
        write<Made>(people, ['administrator', 'units', { kind, name, parent }]);
      const { id: subdistrict } = await establish('subdistrict', '滨江街道', district?.id);
      const { id: unit } = await establish('community', '江滨社区', subdistrict);
      const posts = [{ role: 'community-staff', unit }];
      await write(people, ['administrator', 'people', { id: 'lin-yi', name: { zh: '林一', en: 'Lin Yi' }, posts }]);
      const account = await write<Account>(people, ['administrator', 'people/lin-yi/account']);
      const theirs = signingIn(service.url, `${account.name}  ${account.oneTimePassword}`);
      const { id } = await write<Made>(theirs, ['lin-yi', 'cases', filing]);
      const answer = await fetch(`${service.url}/api/cases/${id}`, {
        headers: { ...(await theirs.shownBy('lin-yi')) },
      });
      expect(await answer.json()).toMatchObject({
        title: filing.title,
        stage: 'filed',
        community: { name: '江滨社区' },
      });
      await service.end('SIGTERM');
    },
    PATIENCE_MS,
  );
});
