import type { EventStore } from '@crosswalk/event-sourcing';
import { appending } from './appending.js';
import type { Engine, Opened } from './engine.js';
import { idempotency } from './idempotency.js';
import { model } from './model-run.js';
import { order } from './order.js';
import { subscribing } from './subscribing.js';

/** What every engine promises. To try another engine, give it to this. */
export const eventStoreContract = (engine: Engine): void => {
  describe(`The log in ${engine.name}`, () => {
    let opened: Opened | undefined;
    let streams = 0;

    beforeAll(async () => {
      opened = await engine.open();
    });
    afterAll(() => opened?.close());

    const store = (): EventStore => {
      if (!opened) throw new Error(`${engine.name} did not open`);
      return opened.store;
    };
    const newStream = (): string => `story${(streams += 1)}-1`;

    appending(store, newStream);
    idempotency(store, newStream);
    order(store, newStream);
    subscribing(store, newStream);
    model(store, engine.histories);
  });
};
