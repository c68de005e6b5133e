import type { Metadata, Position, RecordedEvent } from '@crosswalk/event-sourcing';

const COLUMNS = 'position, stream, revision, event_id, type, data, metadata, recorded_at';

/** Events of one stream: $1 stream, $2 first revision, $3 limit. */
export const readStream = {
  name: 'read-stream',
  text: `SELECT ${COLUMNS} FROM log.events WHERE stream = $1 AND revision >= $2 ORDER BY revision LIMIT $3`,
};

/**
 * Events of several streams: $1 streams, $2 the first revision of each, $3 how many of each at most, or null. The last
 * column of each row is the place of its stream among those, from 1.
 */
export const readStreams = {
  name: 'read-streams',
  text: `
    SELECT found.*, asked.place FROM unnest($1::text[], $2::bigint[], $3::bigint[])
      WITH ORDINALITY AS asked (stream, first, most, place)
    CROSS JOIN LATERAL (
      SELECT ${COLUMNS} FROM log.events
      WHERE stream = asked.stream AND revision >= asked.first ORDER BY revision LIMIT asked.most
    ) AS found`,
};

/**
 * A page of the log: $1 after, $2 how far to look, $3 limit, $4 prefixes or null. The last column of each row is the
 * log's head in the same snapshot; an empty page is one row with nothing but the head.
 */
export const readAll = {
  name: 'read-all',
  text: `
    SELECT page.*, head.position FROM (SELECT max(position) AS position FROM log.events) AS head
    LEFT JOIN LATERAL (
      SELECT ${COLUMNS} FROM log.events
      WHERE position > $1::bigint AND position <= $1::bigint + $2::bigint
        AND ($4::text[] IS NULL OR stream ^@ ANY ($4::text[]))
      ORDER BY position LIMIT $3
    ) AS page ON true`,
};

/** How many events the streams of each prefix have: $1 prefixes, $2 what follows each, $3 how far to count. */
export const countFew = {
  name: 'count-few',
  text: `
    SELECT named.prefix, (
      SELECT count(*) FROM (
        SELECT FROM log.events WHERE stream >= named.prefix AND stream < named.following LIMIT $3
      ) AS few
    ) FROM unnest($1::text[], $2::text[]) AS named (prefix, following)`,
};

/**
 * As `readAll`, by the names of the streams: $1 prefixes, $2 what follows each, $3 after, $4 limit. Neither the order nor
 * `$3` may tempt the planner to walk the log by position: hence `OFFSET 0` and `+ 0`.
 */
export const readFew = {
  name: 'read-few',
  text: `
    SELECT page.*, head.position FROM (SELECT max(position) AS position FROM log.events) AS head
    LEFT JOIN LATERAL (
      SELECT few.* FROM unnest($1::text[], $2::text[]) AS named (prefix, following)
      CROSS JOIN LATERAL (
        SELECT ${COLUMNS} FROM log.events
        WHERE stream >= named.prefix AND stream < named.following AND position + 0 > $3::bigint OFFSET 0
      ) AS few
      ORDER BY few.position LIMIT $4
    ) AS page ON true`,
};

export const head = { name: 'head', text: 'SELECT max(position) FROM log.events' };

/** A row as text, the way the server sends it. */
export type EventRow = [
  position: string,
  stream: string,
  revision: string,
  id: string,
  type: string,
  data: string,
  metadata: string,
  recordedAt: string,
];

/** A row of several streams. */
export type StreamsRow = [...event: EventRow, place: string];

/** A row of a page: an event, or nothing, and the head of the log. */
export type PageRow = [...event: EventRow, head: string] | [...nothing: Nothing, head: string | null];

type Nothing = [null, null, null, null, null, null, null, null];

/** True unless the page is empty. */
export const hasEvent = (row: PageRow): row is [...event: EventRow, head: string] => row[0] !== null;

/** Reads a row. */
export const toEvent = ([position, stream, revision, id, type, data, metadata, recordedAt]: readonly [
  ...EventRow,
  ...unknown[],
]): RecordedEvent => ({
  id,
  type,
  data: JSON.parse(data) as object,
  metadata: JSON.parse(metadata) as Metadata,
  stream,
  revision: Number(revision),
  position: position as Position,
  recordedAt: instant(recordedAt),
});

/** `2026-11-22 17:37:09.12+00`, as a session in UTC writes it, becomes `2026-11-22T17:37:09.120Z`. */
const instant = (text: string): string =>
  `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, '0')}Z`;
