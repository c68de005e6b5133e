import type { Page, Position, ReadAll, ReadStream, RecordedEvent } from '@crosswalk/event-sourcing';
import pg from 'pg';
import { LogUnavailable } from '../errors.js';
import { numberAt, positionAt } from '../positions.js';
import { FewEvents } from './few-events.js';
import * as statements from './read-statements.js';
import type { EventRow, PageRow, StreamsRow } from './read-statements.js';
import { persistently, withSettings } from './sessions.js';
import { StreamReads, type PartOfStream } from './stream-reads.js';

/** How many positions one page may look at when the filter leaves most of them out. */
const LOOK_AHEAD = 20_000;

export type ReadLimits = Readonly<{
  sessions: number;
  statementTimeoutMs: number;
  /** How long a read is tried again while the server cannot be reached, in milliseconds. */
  deadlineMs: number;
}>;

/** Reads the log through a few sessions of its own, each fit for nothing else: plain text rows, always by an index. */
export class Reader {
  readonly #pool: pg.Pool;
  readonly #streams: StreamReads;
  readonly #few = new FewEvents((statement, values, signal) => this.#rows(statement, values, signal));

  constructor(
    connectionString: string,
    private readonly limits: ReadLimits,
  ) {
    const { sessions, statementTimeoutMs } = limits;
    this.#pool = new pg.Pool({
      // Plans are made while the log is small and kept while it grows: let them not be scans.
      connectionString: withSettings(connectionString, {
        enable_seqscan: 'off',
        enable_bitmapscan: 'off',
        max_parallel_workers_per_gather: '0',
        timezone: 'UTC',
        datestyle: 'ISO',
        statement_timeout: String(statementTimeoutMs),
      }),
      application_name: 'crosswalk log read',
      max: sessions,
      connectionTimeoutMillis: statementTimeoutMs,
      query_timeout: statementTimeoutMs + 2000,
      keepAlive: true,
      types: { getTypeParser: () => String },
    });
    this.#pool.on('error', () => undefined);
    // The other half is for pages of the log.
    this.#streams = new StreamReads({ read: (parts) => this.#readParts(parts), lanes: Math.ceil(sessions / 2) });
  }

  readStream(stream: string, { from = 0, limit }: ReadStream): Promise<readonly RecordedEvent[]> {
    return this.#streams.read({ stream, from, limit });
  }

  async readAll(options: ReadAll, signal?: AbortSignal): Promise<Page> {
    const page = await this.#lookThrough(options, signal);
    const { after, prefixes, limit = 1000 } = options;
    if (page.end || page.events.length === limit || !prefixes) return page;
    return (await this.#few.page({ start: numberAt(after), prefixes, limit }, signal)) ?? page;
  }

  async #lookThrough({ after, prefixes, limit = 1000 }: ReadAll, signal?: AbortSignal): Promise<Page> {
    const start = numberAt(after);
    const window = Math.max(limit, LOOK_AHEAD);
    const rows = await this.#rows<PageRow>(statements.readAll, [start, window, limit, prefixes ?? null], signal);
    const head = Number(rows[0]?.[8] ?? 0);
    const events = rows.filter(statements.hasEvent).map((row) => statements.toEvent(row));
    const last = events.length === limit ? events.at(-1)?.position : undefined;
    const looked = last === undefined ? Math.max(start, Math.min(head, start + window)) : numberAt(last);
    return { events, position: looked > 0 ? positionAt(looked) : undefined, end: looked >= head };
  }

  async head(): Promise<Position | undefined> {
    const rows = await this.#rows<[string | null]>(statements.head, []);
    const head = Number(rows[0]?.[0] ?? 0);
    return head > 0 ? positionAt(head) : undefined;
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #readParts(parts: readonly PartOfStream[]): Promise<readonly (readonly RecordedEvent[])[]> {
    const [only] = parts;
    if (only && parts.length === 1) {
      const rows = await this.#rows<EventRow>(statements.readStream, [only.stream, only.from, only.limit ?? null]);
      return [rows.map((row) => statements.toEvent(row))];
    }
    const streams = parts.map(({ stream }) => stream);
    const asked = [streams, parts.map(({ from }) => from), parts.map(({ limit }) => limit ?? null)];
    const events: RecordedEvent[][] = streams.map(() => []);
    for (const row of await this.#rows<StreamsRow>(statements.readStreams, asked)) {
      events[Number(row[8]) - 1]?.push(statements.toEvent(row));
    }
    return events;
  }

  async #rows<Row extends unknown[]>(
    { name, text }: { name: string; text: string },
    values: unknown[],
    signal?: AbortSignal,
  ): Promise<Row[]> {
    return persistently({ deadlineMs: this.limits.deadlineMs, signal }, async () => {
      if (this.#pool.ending) throw new LogUnavailable('no', 'it is closed');
      const { rows } = await this.#pool.query<Row>({ name, text, values, rowMode: 'array' });
      return rows;
    });
  }
}
