import type { EventStore, RecordedEvent } from '@crosswalk/event-sourcing';
import type { ClientBase } from 'pg';
import { sentenceOf } from './failures.js';
import type { Log } from './log.js';
import { park, parkedOf, parkedStreams, unpark } from './parking.js';
import { forgetRefusals } from './refusals.js';
import { transaction } from './transaction.js';

type Replaying = Readonly<{ id: string; store: EventStore; client: ClientBase; log: Log }>;

/** Sends once more what the parked events ask for, stream by stream; a stream stops at the first that fails again. */
export const replayAsks = async (
  replaying: Replaying,
  send: (event: RecordedEvent) => Promise<Error | undefined>,
  signal: AbortSignal,
): Promise<void> => {
  for (const stream of await parkedStreams(replaying.client, replaying.id)) {
    await replayStream(replaying, stream, send, signal);
  }
};

const replayStream = async (
  { id, store, client, log }: Replaying,
  stream: string,
  send: (event: RecordedEvent) => Promise<Error | undefined>,
  signal: AbortSignal,
): Promise<void> => {
  for (const { revision, attempts } of await parkedOf(client, id, stream)) {
    const [event] = await store.readStream(stream, { from: revision, limit: 1 });
    if (!event || signal.aborted) return;
    const error = await send(event);
    if (error) return park(client, id, [{ event, error: sentenceOf(error), attempts: attempts + 1 }]);
    await transaction(client, async () => {
      await unpark(client, id, stream, revision);
      await forgetRefusals(client, id, event.id);
    });
    log('info', 'Parked event dealt with', { id, stream, revision, type: event.type });
  }
};
