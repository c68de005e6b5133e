import fc from 'fast-check';
import type { Filters } from '../../../libs/cases/src/read-models/breakdown-list/breakdown-list.filters.js';
import { readListPage } from '../../../libs/cases/src/read-models/breakdown-list/breakdown-list.pages.js';
import type { PageAsked } from '../../../libs/cases/src/read-models/breakdown-list/breakdown-list.page.js';
import { mayRead, type Reading } from '../../../libs/cases/src/case/reading.policy.js';
import { STAGES } from '../../../libs/cases/src/case/standing-shape.projection.js';
import {
  leadOf,
  type ListedCase,
} from '../../../libs/cases/src/read-models/breakdown-list/breakdown-list.projection.js';
import {
  placeFromCursor,
  placeToCursor,
  SORT_TEXTS,
  sortOf,
  type Sort,
} from '../../../libs/cases/src/read-models/breakdown-list/breakdown-list.sorts.js';
import { listDesk } from './desk.js';
import { aListedCase, categories, KINDS, lists, someListedCases, units } from './listed-cases.js';

let desk: Awaited<ReturnType<typeof listDesk>>;
beforeAll(async () => {
  desk = await listDesk();
});
afterAll(() => desk.close());

const unitId = fc.constantFrom(...units.map(({ id }) => id));
const someFilters: fc.Arbitrary<Filters> = fc.record(
  {
    community: unitId,
    subdistrict: unitId,
    department: unitId,
    category: fc.constantFrom(...categories),
    stage: fc.constantFrom(...STAGES),
    procedure: fc.constantFrom('problem', 'errand'),
    list: fc.constantFrom(...lists.map(({ id }) => id)),
  },
  { requiredKeys: [] },
);

const aReading: fc.Arbitrary<Reading> = fc.oneof(
  fc.constantFrom<Reading>({ of: 'all' }, { of: 'none' }),
  fc.record({ of: fc.constant('unit' as const), unit: unitId, kind: fc.constantFrom(...KINDS, 'subdistrict') }),
);

const reads = (reading: Reading, { readers, openTo }: ListedCase): boolean =>
  mayRead(reading, { units: readers, openTo });

const fits = (
  { community, subdistrict, department, category, stage, procedure, list }: Filters,
  listed: ListedCase,
): boolean =>
  (community ?? listed.community.id) === listed.community.id &&
  (subdistrict === undefined || subdistrict === listed.subdistrict?.id) &&
  (department === undefined || department === leadOf(listed.standing)?.department.id) &&
  (category ?? listed.category) === listed.category &&
  (stage ?? listed.standing.stage) === listed.standing.stage &&
  (procedure ?? listed.standing.procedure.name) === listed.standing.procedure.name &&
  (list === undefined || list === listed.standing.list?.id);

const VALUES = {
  filed: ({ filedAt }: ListedCase) => filedAt,
  changed: ({ changedAt }: ListedCase) => changedAt,
  promised: ({ standing }: ListedCase) => leadOf(standing)?.promisedFor ?? null,
  affected: ({ affected }: ListedCase) => affected,
};

/** The order as a person would say it: by value, those without one last and by when they were filed, then by id. */
const before =
  ({ by, descending }: Sort) =>
  (a: ListedCase, b: ListedCase): number => {
    const [x, y] = [VALUES[by](a), VALUES[by](b)];
    if ((x === null) !== (y === null)) return x === null ? 1 : -1;
    const order = compare(x, y) || (x === null ? compare(a.filedAt, b.filedAt) : 0) || compare(a.id, b.id);
    return descending ? -order : order;
  };

const compare = (a: string | number | null, b: string | number | null): number =>
  a === b || a === null || b === null ? 0 : a < b ? -1 : 1;

/** All rows, page by page from one end, each cursor through its text. */
const walk = async (asked: PageAsked, towards: 'next' | 'previous'): Promise<readonly ListedCase[]> => {
  const read = (page: PageAsked) => readListPage(desk.pool, page, 'breakdown_list_v5');
  const found: ListedCase[] = [];
  let from = towards === 'next' ? undefined : await beyondTheEnd(asked);
  for (;;) {
    const page = await read({ ...asked, from });
    if (towards === 'next') found.push(...page.items);
    else found.unshift(...page.items);
    const place = page[towards];
    if (!place) return found;
    const carried = placeFromCursor(
      asked.sort,
      JSON.parse(JSON.stringify(placeToCursor(asked.sort, place))) as unknown[],
    );
    if (!carried) throw new Error('A cursor did not come back');
    from = { towards, place: carried };
  }
};

const beyondTheEnd = async ({ sort }: PageAsked): Promise<PageAsked['from']> => {
  const timed = sort.by === 'filed' || sort.by === 'changed';
  const last = sort.descending && !timed ? 2 ** 50 : sort.descending ? 0 : 2 ** 52;
  const key = timed ? new Date(sort.descending ? 0 : '2100-01-01').toISOString() : last;
  return { towards: 'previous', place: { key, id: sort.descending ? ZERO : FULL } };
};
const ZERO = '00000000-0000-0000-0000-000000000000';
const FULL = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

describe('The pages of the breakdown list', () => {
  it('are together what one may read of the list in its order, forwards and backwards, whatever is equal or missing', async () => {
    const run = fc.asyncProperty(
      someListedCases,
      someFilters,
      aReading,
      fc.record({
        sort: fc.constantFrom(...SORT_TEXTS).map(sortOf),
        limit: fc.integer({ min: 1, max: 12 }),
        typed: fc.constantFrom(undefined, '斑马线', 'kerb'),
      }),
      async (listed, filters, reading, page) => {
        await desk.clear();
        await desk.put(listed);
        const { sort, typed } = page;
        const expected = listed
          .filter(
            (each) => fits(filters, each) && reads(reading, each) && (typed === undefined || each.title === typed),
          )
          .toSorted(before(sort))
          .map(({ id }) => id);
        const asked = { filters, reading, ...page };
        expect((await walk(asked, 'next')).map(({ id }) => id)).toEqual(expected);
        expect((await walk(asked, 'previous')).map(({ id }) => id)).toEqual(expected);
        const { total } = await readListPage(desk.pool, asked, 'breakdown_list_v5');
        expect(total).toEqual({ count: expected.length, exact: true });
      },
    );
    await fc.assert(run, { numRuns: 150 });
  });

  it('lead back to where they came from', async () => {
    await desk.clear();
    await desk.put(fc.sample(aListedCase, { numRuns: 12, seed: 7 }));
    const asked: PageAsked = { filters: {}, reading: { of: 'all' }, sort: sortOf('-promised'), limit: 3 };
    const read = (from?: PageAsked['from']) => readListPage(desk.pool, { ...asked, from }, 'breakdown_list_v5');
    const first = await read();
    expect(first.previous).toBeUndefined();
    if (!first.next) throw new Error('There is no second page');
    const second = await read({ towards: 'next', place: first.next });
    if (!second.previous) throw new Error('There is no way back');
    const back = await read({ towards: 'previous', place: second.previous });
    expect(back.items).toEqual(first.items);
    expect(back.previous).toBeUndefined();
  });
});

describe('A cursor', () => {
  const id = '7f300000-0000-4000-8000-000000000001';

  it('is a place only in the order it was made for', () => {
    const cursor = placeToCursor(sortOf('-filed'), { key: '2026-03-01T00:00:00.000Z', id });
    expect(placeFromCursor(sortOf('-filed'), cursor)).toBeDefined();
    expect(placeFromCursor(sortOf('filed'), cursor)).toBeUndefined();
    expect(placeFromCursor(sortOf('-changed'), cursor)).toBeUndefined();
  });

  it('is refused when it was made up', () => {
    for (const cursor of [
      [],
      ['-affected'],
      ['-affected', 'x', id],
      ['-affected', 1.5, id],
      ['-affected', 1, 'x'],
      ['-affected', 1, id, 2],
    ]) {
      expect(placeFromCursor(sortOf('-affected'), cursor)).toBeUndefined();
    }
    expect(placeFromCursor(sortOf('filed'), ['filed', '2026-13-01T00:00:00.000Z', id])).toBeUndefined();
  });
});
