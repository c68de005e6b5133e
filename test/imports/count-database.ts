import pg from 'pg';

export type Counts = Readonly<{
  cases: number;
  open: number;
  closed: number;
  departments: Readonly<Record<string, number>>;
  types: Readonly<Record<string, number>>;
}>;

type Row = Readonly<{ what: string; name: string; count: string }>;

const facts = `
  WITH facts AS (SELECT type, data, metadata FROM log.events WHERE metadata->>'source' = $1 AND stream LIKE 'case-%')
  SELECT 'cases' AS what, type AS name, count(*) FROM facts WHERE type IN ('CaseFiled', 'CaseClosed') GROUP BY 2
  UNION ALL
  SELECT 'departments', data->'department'->>'name', count(*) FROM facts WHERE type = 'CaseClaimed' GROUP BY 2
  UNION ALL
  SELECT 'types', data->>'category', count(*) FROM facts WHERE type = 'CaseFiled' GROUP BY 2`;

/** What the log holds of one profile's cases. */
export const countDatabase = async (url: string, profile: string): Promise<Counts> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(facts, [profile]);
    const of = (what: string): Record<string, number> =>
      Object.fromEntries(rows.filter((row) => row.what === what).map(({ name, count }) => [name, Number(count)]));
    const { CaseFiled: cases = 0, CaseClosed: closed = 0 } = of('cases');
    return { cases, open: cases - closed, closed, departments: of('departments'), types: of('types') };
  } finally {
    await client.end();
  }
};
