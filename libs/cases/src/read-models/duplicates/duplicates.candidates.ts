import type { Pool } from 'pg';
import type { UnitId } from '../../case/ids.js';
import type { Reading } from '../../case/reading.policy.js';
import { binding, readableCase } from '../../desk/readable-rows.js';
import { boxAround } from './distance.js';
import type { ComparedCase } from './duplicates.projection.js';
import { COMPARED, fromRow, type ComparedRow } from './duplicates.row.js';
import { FAR, type Told } from './likely-duplicate.js';
import { catchwordsOf } from './words.js';

const NEAREST = 200;
const LOOKED_AT = 3_000;
const MOST_ALIKE = 100;

type Wanted = Readonly<{
  told: Told;
  /** Where to look for alike words; everywhere when absent. */
  community: UnitId | undefined;
  /** What whoever asks may read: the others are no candidates. */
  reading: Reading;
}>;

/** Open cases that may be about the same: the nearest, and within the community those that share most catchwords. */
export const candidatesFor = async (pool: Pool, wanted: Wanted): Promise<readonly ComparedCase[]> => {
  const [nearby, worded] = await Promise.all([nearbyOf(pool, wanted), wordedLike(pool, wanted)]);
  return [...new Map([...nearby, ...worded].map((row) => [row.id, fromRow(row)])).values()];
};

const nearbyOf = async (pool: Pool, { told: { point }, reading }: Wanted): Promise<readonly ComparedRow[]> => {
  if (!point) return [];
  const { south, north, west, east } = boxAround(point, FAR);
  const { values, bind } = binding();
  const at = (longitude: number, latitude: number): string =>
    `point(${bind(longitude, 'float8')}, ${bind(latitude, 'float8')})`;
  const text = `SELECT ${COMPARED} FROM lists.duplicates_v1 d
    WHERE open AND latitude IS NOT NULL AND point(longitude, latitude) <@ box(${at(west, south)}, ${at(east, north)})
      AND ${readableCase(reading, 'd.id', bind)}
    ORDER BY point(longitude, latitude) <-> ${at(point.longitude, point.latitude)} LIMIT ${NEAREST}`;
  return (await pool.query<ComparedRow>(text, [...values])).rows;
};

const wordedLike = async (pool: Pool, { told, community, reading }: Wanted): Promise<readonly ComparedRow[]> => {
  const { title, address = '' } = told;
  const catchwords = catchwordsOf([title, address]);
  if (catchwords.length === 0) return [];
  const { values, bind } = binding();
  const words = bind(catchwords, 'text[]');
  const there = community === undefined ? '' : ` AND community_id = ${bind(community, 'uuid')}`;
  const text = `SELECT ${COMPARED} FROM (
      SELECT * FROM lists.duplicates_v1 d
      WHERE open AND catchwords && ${words}${there} AND ${readableCase(reading, 'd.id', bind)} LIMIT ${LOOKED_AT}) d
    ORDER BY cardinality(ARRAY(SELECT unnest(d.catchwords) INTERSECT SELECT unnest(${words}))) DESC, id
    LIMIT ${MOST_ALIKE}`;
  return (await pool.query<ComparedRow>(text, [...values])).rows;
};
