import fc from 'fast-check';
import type { PageAsked } from '../../../libs/cases/src/read-models/breakdown-list/breakdown-list.page.js';
import { readListPage } from '../../../libs/cases/src/read-models/breakdown-list/breakdown-list.pages.js';
import type { ListedCase } from '../../../libs/cases/src/read-models/breakdown-list/breakdown-list.projection.js';
import { sortOf } from '../../../libs/cases/src/read-models/breakdown-list/breakdown-list.sorts.js';
import { listDesk } from './desk.js';
import { aListedCase } from './listed-cases.js';

let desk: Awaited<ReturnType<typeof listDesk>>;
beforeAll(async () => {
  desk = await listDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.clear());

const plain = fc.sample(aListedCase, { numRuns: 1_200, seed: 3 });

const put = (...texts: readonly Partial<ListedCase>[]): Promise<void> =>
  desk.put(
    texts.map((text, index) => ({ ...plain[index], title: '', address: '', number: '0', ...text }) as ListedCase),
  );

const everything: Pick<PageAsked, 'filters' | 'reading'> = { filters: {}, reading: { of: 'all' } };

const search = (typed: string) =>
  readListPage(desk.pool, { ...everything, typed, sort: sortOf('filed'), limit: 100 }, 'breakdown_list_v5');

const found = async (typed: string): Promise<readonly string[]> =>
  (await search(typed)).items.map(({ title }) => title).toSorted();

describe('A search of the breakdown list', () => {
  it('finds a Chinese text exactly where it stands', async () => {
    const letters = fc.string({ unit: fc.constantFrom('斑', '马', '线', '路'), maxLength: 9 });
    const typed = fc.string({ unit: fc.constantFrom('斑', '马', '线', '路'), minLength: 1, maxLength: 4 });
    const run = fc.asyncProperty(fc.array(letters, { maxLength: 15 }), typed, async (titles, text) => {
      await desk.clear();
      await put(...titles.map((title) => ({ title })));
      expect(await found(text)).toEqual(titles.filter((title) => title.includes(text)).toSorted());
    });
    await fc.assert(run, { numRuns: 60 });
  });

  it('looks in title, description, address and number', async () => {
    await put(
      { title: 'a 斑马线' },
      { title: 'b', description: '缺少斑马线。' },
      { title: 'c', address: '斑马线路 3 号' },
      { title: 'd', number: '2026-00042-1' },
    );
    expect(await found('斑马线')).toEqual(['a 斑马线', 'b', 'c']);
    for (const typed of ['2026-00042-1', '2026-00042', '00042', '42', '2026000421', '２０２６－０００４２－１']) {
      expect(await found(typed)).toEqual(['d']);
    }
  });

  it('takes no notice of capitals and widths, and wants every word', async () => {
    await put({ title: 'Lowered KERB ramp' }, { title: 'ramp' }, { title: '3号楼坡道' }, { title: '13号楼坡道' });
    expect(await found('ｋｅｒｂ')).toEqual(['Lowered KERB ramp']);
    expect(await found('ramp kerb')).toEqual(['Lowered KERB ramp']);
    expect(await found('3号楼 坡道')).toEqual(['3号楼坡道']);
  });

  it('finds nothing by what cannot be searched for', async () => {
    await put({ title: '路灯' });
    expect((await search(`'!&|:* \\ ，`)).total).toEqual({ count: 0, exact: true });
  });

  it('counts up to a thousand and then says that there are more, in every order', async () => {
    await put(...plain.map((_, index) => ({ title: `路灯 ${index}` })));
    for (const text of ['filed', '-filed', 'promised', '-affected'] as const) {
      const asked = { ...everything, typed: '路灯', sort: sortOf(text), limit: 30 };
      const page = await readListPage(desk.pool, asked, 'breakdown_list_v5');
      expect(page.total).toEqual({ count: 1_000, exact: false });
      const unsearched = await readListPage(desk.pool, { ...asked, typed: undefined }, 'breakdown_list_v5');
      expect(page.items).toEqual(unsearched.items);
    }
  });

  it('finds the last of many, wherever the order puts them', async () => {
    const old = { stage: 'closed' } as const;
    await put(...plain.map((_, index) => (index < 1_010 ? { title: 'kerb' } : { ...old, title: '路灯' })));
    const asked = { ...everything, typed: 'kerb', sort: sortOf('-changed'), limit: 100 };
    const page = await readListPage(desk.pool, asked, 'breakdown_list_v5');
    expect(page.items.every(({ title }) => title === 'kerb')).toBe(true);
    expect(page.items).toHaveLength(100);
  });
});
