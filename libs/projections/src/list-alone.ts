import type { EventStore, Position, RecordedEvent } from '@crosswalk/event-sourcing';
import type { ClientBase, Pool } from 'pg';
import type { FedList } from './carried-lists.js';
import { moving } from './commit.js';
import { connect, disconnect } from './connect.js';
import { isHopeless, isPoison, OwnershipLost, PoisonEvent, sentenceOf } from './failures.js';
import type { Log } from './log.js';
import type { Mark } from './mark.js';
import { countParked, park } from './parking.js';
import { backOff, pause } from './pause.js';
import { persevere, type Perseverance } from './persevere.js';

type Page = Readonly<{ events: readonly RecordedEvent[]; to: Position }>;

type Following = Readonly<{
  store: EventStore;
  pool: Pool;
  limit: number;
  fed: FedList;
  retrying: Omit<Perseverance, 'isHopeless'>;
  log: Log;
  moved: (mark: Mark, position: Position) => void;
  trouble: (sentence: string | undefined) => void;
  /** Takes it into the feed, if it has come that far. */
  joins: () => boolean;
}>;

type Alone = Pick<Following, 'store' | 'fed' | 'retrying' | 'log'> &
  Readonly<{ client: ClientBase; signal: AbortSignal }>;

/**
 * Follows the log for one list over a connection of its own, until it meets the feed or the signal aborts.
 * @throws OwnershipLost when another owner has moved its checkpoint
 */
export const followAlone = async (following: Following, signal: AbortSignal): Promise<void> => {
  const { fed, log, trouble } = following;
  fed.mark.alone = true;
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      if (await once(following, signal)) break;
    } catch (error) {
      if (error instanceof OwnershipLost) throw error;
      if (signal.aborted) break;
      trouble(sentenceOf(error));
      log('warn', 'Interrupted', { id: fed.list.id, error });
      await pause(backOff(failures, { from: 50, to: 2_000 }), signal);
    }
  }
  fed.mark.alone = false;
  trouble(undefined);
};

/** @returns true when it has met the feed */
const once = async (following: Following, signal: AbortSignal): Promise<boolean> => {
  const { store, pool, limit, fed, joins, moved } = following;
  const { list, mark } = fed;
  const client = await connect(pool, list.id);
  try {
    const { prefixes } = list;
    for await (const page of store.subscribeAll({ after: mark.position, prefixes, limit, signal })) {
      if (page.position === undefined) continue;
      await commitAlone({ ...following, client, signal }, { events: page.events, to: page.position });
      moved(mark, page.position);
      if (signal.aborted) return false;
      fed.parked = (await countParked(client, list.id)) > 0;
      mark.alone = false;
      if (joins()) return true;
      mark.alone = true;
    }
    return false;
  } finally {
    await disconnect(client);
  }
};

/** A page for one list, in transactions of its own: an event that it cannot fold is found, tried again and parked. */
export const commitAlone = async (alone: Alone, page: Page): Promise<void> => {
  const { store, client, fed } = alone;
  const { list, mark } = fed;
  try {
    await list.commit(store, client, mark, page);
  } catch (error) {
    if (!isPoison(error)) throw error;
    const [event, ...more] = page.events;
    if (!event) throw error;
    if (more.length === 0) return persist(alone, event, page.to);
    for (const part of around(page.events, error)) {
      const last = part.at(-1);
      if (last) await commitAlone(alone, { events: part, to: last === page.events.at(-1) ? page.to : last.position });
    }
  }
};

const persist = async (alone: Alone, event: RecordedEvent, to: Position): Promise<void> => {
  const { store, client, fed, retrying, log, signal } = alone;
  const { list, mark } = fed;
  const attempt = async (): Promise<Error | undefined> => {
    try {
      await list.commit(store, client, mark, { events: [event], to });
      return undefined;
    } catch (error) {
      if (isPoison(error) && error instanceof Error) return error;
      throw error;
    }
  };
  const parked = await persevere(event, attempt, { ...retrying, isHopeless }, signal);
  if (!parked) return;
  await moving(client, mark, to, () => park(client, list.id, [parked]));
  const { stream, revision, position, type } = event;
  const { attempts, error } = parked;
  log('error', 'Event parked', { id: list.id, stream, revision, position, type, attempts, error });
};

/** Cuts a batch around the event to blame, or in halves when nobody knows which it is. */
const around = (events: readonly RecordedEvent[], error: unknown): readonly (readonly RecordedEvent[])[] => {
  const at = error instanceof PoisonEvent ? events.indexOf(error.event) : -1;
  if (at >= 0) return [events.slice(0, at), events.slice(at, at + 1), events.slice(at + 1)];
  const half = Math.ceil(events.length / 2);
  return [events.slice(0, half), events.slice(half)];
};
