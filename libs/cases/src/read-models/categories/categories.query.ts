import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import pg from 'pg';
import type { Reading } from '../../case/reading.policy.js';
import { Categories } from '../../desk/categories.js';
import { binding, readableCells, type Bind } from '../../desk/readable-rows.js';

export type CategoryInUse = Readonly<{
  id: string;
  procedure?: string;
  zh: string;
  en: string;
  cases: number;
  canBeFiled: boolean;
}>;

/** What a case can be about, and what imported cases are about besides, with how many one may read of each. */
export class CategoriesQuery extends Query<readonly CategoryInUse[]> {
  constructor(readonly reading: Reading) {
    super();
  }
}

type Counted = Readonly<{ category: string; cases: number }>;

const ALL = `SELECT value AS category, sum(n)::int AS cases FROM lists.breakdown_list_totals_v5
  WHERE filter = 'category' GROUP BY value HAVING sum(n) > 0 ORDER BY value`;

const countOf = (reading: Reading, bind: Bind): string => {
  if (reading.of === 'all') return ALL;
  const cells = `SELECT c.category, c.n FROM lists.breakdown_list_cells_v5 c
    WHERE c.n > 0 AND ${readableCells(reading, 'c', bind)}`;
  const guest = (unit: string): string => `UNION ALL
    SELECT g.category, 1 FROM lists.breakdown_list_guests_v5 g
    WHERE g.unit_id = ${bind(unit, 'uuid')} AND NOT ${readableCells(reading, 'g', bind)}`;
  return `SELECT category, sum(n)::int AS cases FROM (${cells}${reading.of === 'unit' ? guest(reading.unit) : ''}) x
    GROUP BY category ORDER BY category`;
};

@QueryHandler(CategoriesQuery)
export class CategoriesHandler implements IQueryHandler<CategoriesQuery> {
  constructor(
    private readonly categories: Categories,
    private readonly pool: pg.Pool,
  ) {}

  async execute({ reading }: CategoriesQuery): Promise<readonly CategoryInUse[]> {
    const { values, bind } = binding();
    const { rows } = await this.pool.query<Counted>(countOf(reading, bind), [...values]);
    const inUse = new Map(rows.map(({ category, cases }) => [category, cases]));
    const known = this.categories
      .all()
      .map(({ id, procedure, zh, en }) => ({ id, procedure, zh, en, cases: inUse.get(id) ?? 0, canBeFiled: true }));
    const ids = new Set(known.map(({ id }) => id));
    const others = rows.filter(({ category }) => !ids.has(category));
    return [
      ...known,
      ...others.map(({ category, cases }) => ({ id: category, zh: category, en: category, cases, canBeFiled: false })),
    ];
  }
}
