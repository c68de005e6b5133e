import { setTimeout as pause } from 'node:timers/promises';
import type { PostgresEventStore } from '@crosswalk/event-store';
import pg from 'pg';

/** What a reader saw, in the order it saw it. */
export type Seen = Readonly<{ id: string; position: number }>;

/** A reader that follows a log while it is written; `stop` lets it read to the end first. */
export type Tail = Readonly<{ stop(): Promise<readonly Seen[]> }>;

export const tailOf = (store: PostgresEventStore): Tail => {
  const stop = new AbortController();
  const seen: Seen[] = [];
  let until: string | undefined;
  const reading = (async () => {
    for await (const page of store.subscribeAll({ signal: stop.signal, limit: 50 })) {
      seen.push(...page.events.map(({ id, position }) => ({ id, position: Number(position) })));
      if (until !== undefined && page.position === until) stop.abort();
    }
  })();
  return {
    stop: async () => {
      until = await store.head();
      if (seen.at(-1)?.position === Number(until)) stop.abort();
      await reading;
      return seen;
    },
  };
};

/** The reader that seems to do: what lies beyond the last number it saw. */
export const naiveTailOf = (url: string): Tail => {
  const seen: Seen[] = [];
  let stopping = false;
  const reading = (async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    for (let last = false; !last;) {
      last = stopping;
      const { rows } = await client.query<{ event_id: string; position: string }>(
        'SELECT event_id, position FROM naive_events WHERE position > $1 ORDER BY position LIMIT 50',
        [seen.at(-1)?.position ?? 0],
      );
      seen.push(...rows.map(({ event_id, position }) => ({ id: event_id, position: Number(position) })));
      last &&= rows.length === 0;
      if (rows.length === 0) await pause(1);
    }
    await client.end();
  })();
  return {
    stop: async () => {
      stopping = true;
      await reading;
      return seen;
    },
  };
};

/** Compares what was acknowledged to the writers with what the reader saw. */
export const findings = (acknowledged: readonly string[], seen: readonly Seen[]) => {
  const ids = new Set(seen.map(({ id }) => id));
  return {
    lost: acknowledged.filter((id) => !ids.has(id)).length,
    doubled: seen.length - ids.size,
    outOfOrder: seen.filter(({ position }, index) => index > 0 && position <= (seen[index - 1]?.position ?? 0)).length,
  };
};
