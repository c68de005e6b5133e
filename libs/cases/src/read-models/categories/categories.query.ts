import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { Categories } from '../../desk/categories.js';

export type CategoryInUse = Readonly<{
  id: string;
  procedure?: string;
  zh: string;
  en: string;
  cases: number;
  canBeFiled: boolean;
}>;

/** What a case can be about, and what imported cases are about besides, with how many cases there are of each. */
export class CategoriesQuery extends Query<readonly CategoryInUse[]> {}

@QueryHandler(CategoriesQuery)
export class CategoriesHandler implements IQueryHandler<CategoriesQuery> {
  constructor(
    private readonly categories: Categories,
    private readonly database: DataSource,
  ) {}

  async execute(): Promise<readonly CategoryInUse[]> {
    const rows: { category: string; cases: number }[] = await this.database.query(
      `SELECT value AS category, sum(n)::int AS cases FROM lists.breakdown_list_totals_v2
       WHERE filter = 'category' GROUP BY value HAVING sum(n) > 0 ORDER BY value`,
    );
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
