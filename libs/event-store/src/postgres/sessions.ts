import pg from 'pg';
import { LogUnavailable } from '../errors.js';

/** Adds server settings to a connection string, beside those it already carries. */
export const withSettings = (connectionString: string, settings: Readonly<Record<string, string>>): string => {
  const url = new URL(connectionString);
  const added = Object.entries(settings).map(([name, value]) => `-c ${name}=${value.replaceAll(' ', '\\ ')}`);
  const options = [url.searchParams.get('options') ?? '', ...added].join(' ').trim();
  url.searchParams.set('options', options);
  return url.href;
};

// 08 connection exceptions, 57P shutdowns, 53300 too many connections.
const gone = /^(08|57P|53300)/;

/** True when the server could not be reached or the session was lost, so that another attempt may succeed. */
export const isLostSession = (error: unknown): boolean =>
  error instanceof pg.DatabaseError
    ? gone.test(error.code ?? '')
    : !(error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError);

// 55P03 lock timeout, 57014 statement timeout, 40 deadlock or serialisation: the server rolled back and said so.
const tooLate = /^(55P03|57014|40)/;

/** True when the server gave up a statement for lack of time: nothing of it was written. */
export const isGivenUp = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && tooLate.test(error.code ?? '');

/** Waits before the next attempt: longer each time, at most two seconds, and never all at the same instant. */
export const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.min(2000, 25 * 2 ** attempt) * (0.5 + Math.random() / 2)));

/**
 * Repeats what is safe to repeat while the session is lost, until the deadline or until nobody wants it.
 * @throws LogUnavailable when the log stayed away
 */
export const persistently = async <Result>(
  { deadlineMs, signal }: { deadlineMs: number; signal?: AbortSignal | undefined },
  attempt: () => Promise<Result>,
): Promise<Result> => {
  const until = performance.now() + deadlineMs;
  for (let attempts = 0; ; attempts += 1) {
    try {
      return await attempt();
    } catch (error) {
      const late = isGivenUp(error) || performance.now() > until || signal?.aborted;
      if (error instanceof LogUnavailable || !(isGivenUp(error) || isLostSession(error))) throw error;
      if (late) throw new LogUnavailable('no', String(error), { cause: error });
      await pause(attempts);
    }
  }
};
