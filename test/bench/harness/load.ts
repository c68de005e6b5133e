import { quantile } from './spread.js';

export type Load = Readonly<{
  /** How many ask at once; each asks again as soon as it is answered. */
  clients: number;
  /** For how long, in milliseconds. */
  forMs: number;
  /** Requests in all, at most. */
  most?: number;
}>;

/** `perSecond` counts finished requests; `p50` and `p99` are milliseconds from asking to answer. */
export type LoadSample = { perSecond: number; p50: number; p99: number };

/**
 * Keeps a number of clients busy for a while. A request that fails ends the run with its error.
 * @param request is given the client's number from 0 and how many requests that client made before
 */
export const closedLoop = async (
  { clients, forMs, most = Infinity }: Load,
  request: (client: number, turn: number) => Promise<unknown>,
): Promise<LoadSample> => {
  const latencies: number[] = [];
  const start = performance.now();
  let made = 0;
  const client = async (number: number): Promise<void> => {
    for (let turn = 0; performance.now() - start < forMs && made < most; turn += 1) {
      made += 1;
      const asked = performance.now();
      await request(number, turn);
      latencies.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  const seconds = (performance.now() - start) / 1000;
  return {
    perSecond: latencies.length / seconds,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
  };
};

/** The figures of {@link closedLoop}, as a bench declares them. */
export const LOAD_FIGURES = {
  perSecond: { unit: '/s', better: 'more' },
  p50: { unit: 'ms', better: 'less' },
  p99: { unit: 'ms', better: 'less' },
} as const;
