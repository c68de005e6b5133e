import type { Bind } from '../../desk/readable-rows.js';
import { SORTS, WITHOUT_VALUE, type Place, type Sort } from './breakdown-list.sorts.js';

/** A stretch of the list that one scan of an index can walk. */
export type Segment = Readonly<{
  /** `t` is the alias of the table; each condition starts with AND. */
  where: (t: string, bind: Bind) => string;
  /** The order, of columns under these names. */
  order: (key: string, id: string) => string;
}>;

export type Way = Readonly<{ sort: Sort; towards: 'next' | 'previous'; from: Place | undefined }>;

/** What has to be walked, one after the other, to go this way from there. */
export const segmentsOf = ({ sort, towards, from }: Way): readonly Segment[] => {
  const { column, type } = SORTS[sort.by];
  const [beyond, direction] = sort.descending === (towards === 'previous') ? ['>', 'ASC'] : ['<', 'DESC'];

  const walk = (part: string, start: Place | undefined): Segment => ({
    order: (key, id) => `${key} ${direction}, ${id} ${direction}`,
    where: (t, bind) => {
      const after =
        start && ` AND (${t}.${column}, ${t}.id) ${beyond} (${bind(start.key, type)}, ${bind(start.id, 'uuid')})`;
      return `${part === '' ? '' : ` AND ${t}.${column} ${part}`}${after ?? ''}`;
    },
  });

  // Downwards, the rows without a value are above all others and yet come last.
  if (type !== 'bigint' || !sort.descending) return [walk('', from)];
  const valued = `< ${WITHOUT_VALUE}`;
  const others = `>= ${WITHOUT_VALUE}`;
  const amongOthers = from !== undefined && Number(from.key) >= WITHOUT_VALUE;
  if (towards === 'next') return amongOthers ? [walk(others, from)] : [walk(valued, from), walk(others, undefined)];
  return amongOthers || !from ? [walk(others, from), walk(valued, undefined)] : [walk(valued, from)];
};
