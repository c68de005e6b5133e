import { setTimeout as pause } from 'node:timers/promises';

/**
 * Tries again until it no longer throws.
 * @param within milliseconds after which the last error is passed on
 */
export const eventually = async <T>(check: () => T | Promise<T>, within = 10_000): Promise<T> => {
  const end = Date.now() + within;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(25);
    }
  }
};
