import type { Position } from '@crosswalk/event-sourcing';
import type { PostgresEventStore } from '@crosswalk/event-store';
import type { FreshDatabase } from '../../support/postgres.js';
import type { Variant } from '../harness/bench.js';
import { closedLoop } from '../harness/load.js';
import { quantile } from '../harness/spread.js';
import { eventOf500Bytes, newStream } from './events.js';

export type Bed = Readonly<{ database: FreshDatabase; store: PostgresEventStore }>;

/** How long a variant is kept busy, in milliseconds. */
export const duration = (quick: boolean): number => (quick ? 500 : 2000);

/** The store as it is: one session, appends at the same time share a transaction. */
export const groupCommit = (clients: number): Variant<Bed> => ({
  name: 'group commit',
  role: 'ours',
  run: ({ store }, { quick }) =>
    closedLoop({ clients, forMs: duration(quick) }, () =>
      store.append(newStream(), [eventOf500Bytes(), eventOf500Bytes()], 'no-stream'),
    ),
});

/** Everything appended so far, in pages of 1,000; `perSecond` counts events, the latencies are a page's. */
export const readAllBack: Variant<Bed> = {
  name: 'events read',
  role: 'ours',
  setting: 'read all back',
  run: async ({ store }) => {
    const pages: number[] = [];
    const start = performance.now();
    let read = 0;
    for (let after: Position | undefined, end = false; !end;) {
      const asked = performance.now();
      const page = await store.readAll({ after });
      pages.push(performance.now() - asked);
      read += page.events.length;
      ({ position: after, end } = page);
    }
    const seconds = (performance.now() - start) / 1000;
    return { perSecond: read / seconds, p50: quantile(pages, 0.5), p99: quantile(pages, 0.99) };
  },
};
