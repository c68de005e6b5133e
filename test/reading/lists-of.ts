import type { RunningApi } from '../http/support/api.js';

type Query = Readonly<Record<string, string | number | undefined>>;
type Page = Readonly<{ items: readonly { id: string }[]; next?: string; total?: { count: number }; count?: number }>;

/** What a list returned, all of its pages together, and how many it said there were. */
export type Listed = Readonly<{ ids: readonly string[]; counts: readonly number[] }>;

/** Everything that a list returns to somebody, page by page. */
export const allOf = async (
  api: RunningApi,
  { person, path, query = {} }: Readonly<{ person: string; path: string; query?: Query }>,
): Promise<Listed> => {
  const ids: string[] = [];
  const counts: number[] = [];
  let after: string | undefined;
  do {
    const { status, body } = await api
      .as(person)
      .get(`/api/${path}`)
      .query({ ...query, limit: 7, ...(after === undefined ? {} : { after }) });
    if (status !== 200) throw new Error(`${path} answered ${person} with ${status}: ${JSON.stringify(body)}`);
    const page = body as Page;
    ids.push(...page.items.map(({ id }) => id));
    counts.push(page.total?.count ?? page.count ?? NaN);
    after = page.next;
  } while (after !== undefined);
  return { ids, counts };
};
