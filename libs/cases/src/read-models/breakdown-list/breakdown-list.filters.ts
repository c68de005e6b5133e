import type { Stage } from '../../case/standing-shape.projection.js';
import type { Bind } from '../../desk/readable-rows.js';

/** What a list is narrowed to; `department` is the holder of the lead claim. */
export type Filters = Readonly<{
  community?: string | undefined;
  subdistrict?: string | undefined;
  department?: string | undefined;
  category?: string | undefined;
  stage?: Stage | undefined;
  procedure?: string | undefined;
  /** Id of the breakdown list that a case stands on now. */
  list?: string | undefined;
}>;

const COLUMNS = {
  community: ['community_id', 'uuid'],
  subdistrict: ['subdistrict_id', 'uuid'],
  department: ['department_id', 'uuid'],
  category: ['category', 'text'],
  stage: ['stage', 'text'],
  procedure: ['procedure', 'text'],
  list: ['list_id', 'uuid'],
} as const;

type FilterName = keyof typeof COLUMNS;

const asked = (filters: Filters): readonly FilterName[] =>
  (Object.keys(COLUMNS) as FilterName[]).filter((name) => filters[name] !== undefined);

/** The filters as conditions, each starting with AND. */
export const matching = (filters: Filters, t: string, bind: Bind): string =>
  asked(filters)
    .map((name) => ` AND ${t}.${COLUMNS[name][0]} = ${bind(filters[name], COLUMNS[name][1])}`)
    .join('');

/** True when there is a filter besides the stage. */
export const narrows = (filters: Filters): boolean => asked(filters).some((name) => name !== 'stage');

/** True when no single index serves these filters: more than one besides the stage, or one that has none. */
export const meet = (filters: Filters): boolean =>
  asked(filters).filter((name) => name !== 'stage').length > 1 ||
  filters.procedure !== undefined ||
  filters.list !== undefined;
