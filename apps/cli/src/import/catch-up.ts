import type { Service } from '@crosswalk/runtime';
import { count, Progress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { importWords } from './import.words.js';

const LOOK_MS = 500;

/**
 * Runs the lists, unless the service that is up does, until they have dealt with all that is in the log now.
 * @returns false when the signal came first
 */
export const catchUp = async (
  { store, checkpoints, feed, projections }: Service,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<boolean> => {
  const head = await store.head();
  if (head === undefined) return true;
  feed.start();
  const progress = new Progress(terminal);
  for (const projection of projections) {
    while (!(await checkpoints.waitFor(projection.id, head, LOOK_MS))) {
      if (signal.aborted) return false;
      const { behind } = await projection.lag();
      const events = behind.atLeast
        ? terminal.text(importWords.thousandsMore, { events: count(behind.events) })
        : count(behind.events);
      progress.say(() => terminal.text(importWords.catchingUp, { events }));
    }
  }
  return true;
};
