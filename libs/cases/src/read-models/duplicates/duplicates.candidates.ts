import type { Pool } from 'pg';
import type { UnitId } from '../../case/ids.js';
import { boxAround } from './distance.js';
import type { ComparedCase } from './duplicates.projection.js';
import { COMPARED, fromRow, type ComparedRow } from './duplicates.row.js';
import { FAR, type Told } from './likely-duplicate.js';
import { catchwordsOf } from './words.js';

const NEAREST = 200;
const LOOKED_AT = 3_000;
const MOST_ALIKE = 100;

const NEARBY = `SELECT ${COMPARED} FROM lists.duplicates_v1
  WHERE open AND latitude IS NOT NULL AND point(longitude, latitude) <@ box(point($1, $2), point($3, $4))
  ORDER BY point(longitude, latitude) <-> point($5, $6) LIMIT ${NEAREST}`;

const WORDED = `SELECT ${COMPARED} FROM (
    SELECT * FROM lists.duplicates_v1
    WHERE open AND catchwords && $1::text[] AND ($2::uuid IS NULL OR community_id = $2) LIMIT ${LOOKED_AT}) d
  ORDER BY cardinality(ARRAY(SELECT unnest(d.catchwords) INTERSECT SELECT unnest($1::text[]))) DESC, id
  LIMIT ${MOST_ALIKE}`;

/** Open cases that may be about the same: the nearest, and within the community those that share most catchwords. */
export const candidatesFor = async (
  pool: Pool,
  told: Told,
  community: UnitId | undefined,
): Promise<readonly ComparedCase[]> => {
  const [nearby, worded] = await Promise.all([nearbyOf(pool, told), wordedLike(pool, told, community)]);
  return [...new Map([...nearby, ...worded].map((row) => [row.id, fromRow(row)])).values()];
};

const nearbyOf = async (pool: Pool, { point }: Told): Promise<readonly ComparedRow[]> => {
  if (!point) return [];
  const { south, north, west, east } = boxAround(point, FAR);
  const values = [west, south, east, north, point.longitude, point.latitude];
  return (await pool.query<ComparedRow>(NEARBY, values)).rows;
};

const wordedLike = async (
  pool: Pool,
  { title, address = '' }: Told,
  community: UnitId | undefined,
): Promise<readonly ComparedRow[]> => {
  const catchwords = catchwordsOf([title, address]);
  if (catchwords.length === 0) return [];
  return (await pool.query<ComparedRow>(WORDED, [catchwords, community ?? null])).rows;
};
