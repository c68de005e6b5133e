import type { RecordedEvent } from '@crosswalk/event-sourcing';
import { sentenceOf } from './failures.js';
import type { Parked } from './parking.js';
import { backOff, pause } from './pause.js';

export type Perseverance = Readonly<{
  /** Attempts at an event before it is parked. */
  attempts: number;
  /** The first pause between them in milliseconds; it doubles up to `longestMs`. */
  retryMs: number;
  longestMs: number;
  /** True of a failure that no other attempt can mend. */
  isHopeless: (error: Error) => boolean;
}>;

/**
 * Tries an event again and again, with growing pauses.
 * @param attempt what went wrong, or undefined when it is done; throws what is not the event's fault
 * @param again told of each failure that is followed by another attempt
 * @returns what to park when no attempt helped
 * @throws the last failure when the signal aborts first
 */
export const persevere = async (
  event: RecordedEvent,
  attempt: () => Promise<Error | undefined>,
  { attempts: allowed, retryMs, longestMs, isHopeless }: Perseverance,
  signal: AbortSignal,
  again: (error: Error, attempts: number) => void = () => undefined,
): Promise<Parked | undefined> => {
  for (let attempts = 1; ; attempts += 1) {
    const error = await attempt();
    if (error === undefined) return undefined;
    if (attempts >= allowed || isHopeless(error)) return { event, error: sentenceOf(error), attempts };
    again(error, attempts);
    await pause(backOff(attempts - 1, { from: retryMs, to: longestMs }), signal);
    if (signal.aborted) throw error;
  }
};
