import { useSyncExternalStore } from 'react';
import { dayOf } from './days.js';

const MINUTE_MS = 60_000;

const everyMinute = (listener: () => void) => {
  const timer = setInterval(listener, MINUTE_MS);
  return () => clearInterval(timer);
};

const thisMinute = (): number => Math.floor(Date.now() / MINUTE_MS);

/** The present, to the minute; a page left open keeps up with it. */
export const useNow = (): Date => new Date(useSyncExternalStore(everyMinute, thisMinute) * MINUTE_MS);

/** The calendar day where the reader is, as `YYYY-MM-DD`. */
export const useToday = (): string => dayOf(useNow());
