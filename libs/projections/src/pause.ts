import { setTimeout as sleep } from 'node:timers/promises';

/** Waits; ends early, without an error, when the signal aborts. */
export const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
};

/** Doubles with each attempt up to a limit, with jitter so that many do not come back at the same instant. */
export const backOff = (attempt: number, { from, to }: Readonly<{ from: number; to: number }>): number =>
  Math.min(to, from * 2 ** Math.min(attempt, 30)) * (0.75 + Math.random() / 2);
