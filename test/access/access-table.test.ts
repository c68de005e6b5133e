import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import type { Role } from '@crosswalk/identity';
import { repository } from '../borders/overlay.js';
import { askingOf } from './asking.js';
import { operations, routeOf } from './operations.js';
import { peopleByRole } from './people.js';
import { routesIn, whoMayDoWhat, type Row } from './table.js';
import { openWorld } from './world.js';

const PAGE = join(repository, 'docs/who-may-do-what.md');
const PATIENCE_MS = 300_000;

let world: Awaited<ReturnType<typeof openWorld>>;
let rows: readonly Row[];

beforeAll(async () => {
  world = await openWorld();
  rows = await walked();
}, PATIENCE_MS);

afterAll(() => world?.close());

/** Every operation asked by nobody, and by everybody within their scope and outside it. */
const walked = async (): Promise<readonly Row[]> => {
  const { api, things, ofOrganisation, named, token } = world;
  const ask = await askingOf(
    api,
    peopleByRole.flatMap(([, people]) => people),
  );
  const all: Row[] = [];
  for (const operation of operations) {
    const nobody = await ask(operation, { things, named });
    const byRole = new Map<Role, readonly string[]>([['machine', [await ask(operation, { token, things, named })]]]);
    for (const [role, people] of peopleByRole) {
      const theirs = role === 'organisation-member' ? ofOrganisation : things;
      const outcomes: string[] = [];
      for (const person of people) outcomes.push(await ask(operation, { person, things: theirs, named }));
      byRole.set(role, outcomes);
    }
    all.push({ operation, nobody, byRole });
  }
  return all;
};

describe('The table of who may do what', () => {
  it('is what the service answers; `npm run docs:access` writes it', async () => {
    const page = await format(whoMayDoWhat(rows), { parser: 'markdown', printWidth: 120 });
    if (process.env['CROSSWALK_ACCESS'] === 'write') writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  });

  it('has a row for every route, and no other', () => {
    expect(routesIn(readFileSync(PAGE, 'utf8')).toSorted()).toEqual(operations.map(routeOf).toSorted());
  });
});

describe('Every request', () => {
  it('is well-formed, and answered', () => {
    const answers = rows.flatMap(({ operation, nobody, byRole }) =>
      [nobody, ...[...byRole.values()].flat()].map((outcome) => ({ route: routeOf(operation), outcome })),
    );
    expect(answers.filter(({ outcome }) => /^(400|5\d\d)/.test(outcome))).toEqual([]);
  });
});

describe('Nobody', () => {
  it('is let in without signing in, but where anyone is', () => {
    const open = rows.filter(
      ({ operation, nobody }) => nobody === 'yes' && !operation['x-allowed-to'].includes('anyone'),
    );
    expect(open.map(({ operation }) => routeOf(operation))).toEqual([]);
  });
});
