import type { Reader } from '../case/calls.js';
import { filing } from '../command/fire.js';
import type { Sample } from '../harness/bench.js';
import { quantile } from '../harness/spread.js';

const TICK_MS = 10;
/** How many of the filings are followed until the list shows them; the others are load. */
const FOLLOWED = 25;
const PATIENCE_MS = 30_000;

type Filing = Readonly<{ reader: Reader; perSecond: number; seconds: number }>;

/**
 * Files at a steady rate whether or not the service keeps up (an open loop), and measures for some of the filings how
 * long after its answer the list has dealt with it: the list is asked for at least that position, again until it is.
 */
export const lagWhileFiling = async ({ reader, perSecond, seconds }: Filing): Promise<Sample> => {
  const lags: number[] = [];
  const all: Promise<void>[] = [];
  const total = perSecond * seconds;
  const began = performance.now();
  let answered = began;
  for (let sent = 0; sent < total;) {
    const due = Math.min(total, Math.floor(((performance.now() - began) / 1_000) * perSecond));
    for (; sent < due; sent += 1) {
      const follows = sent % FOLLOWED === 0;
      all.push(
        reader.write('/api/cases', filing).then(async (position) => {
          answered = performance.now();
          if (follows) lags.push(await untilListed(reader, position));
        }),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
  }
  await Promise.all(all);
  return {
    perSecond: total / ((answered - began) / 1_000),
    p50: quantile(lags, 0.5),
    p99: quantile(lags, 0.99),
  };
};

const untilListed = async (reader: Reader, position: string): Promise<number> => {
  const began = performance.now();
  const path = `/api/breakdown-list?limit=1&atLeast=${encodeURIComponent(position)}`;
  while (performance.now() - began < PATIENCE_MS) {
    const { upToDate } = await reader.get(path);
    if (upToDate === true) return performance.now() - began;
  }
  throw new Error(`The list was not up to date after ${PATIENCE_MS} ms`);
};
