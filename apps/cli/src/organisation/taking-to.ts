import { randomUUID } from 'node:crypto';
import type { EventStore } from '@crosswalk/event-sourcing';
import { SystemClock } from '@crosswalk/http';
import { dayAt, People, Roll, Units } from '@crosswalk/organisation';

const [actorId, actorRole] = ['command-line', 'administrator'];

/** Where the rows of a sheet are taken to when whoever keeps the machine asks for it. */
export const takingTo = (store: EventStore) => {
  const clock = new SystemClock();
  const at = clock.now();
  const units = new Units(store);
  const commandId = randomUUID();
  const metadata = { commandId, correlationId: commandId, causationId: commandId, actorId, actorRole };
  return {
    units,
    people: new People(store, units, clock),
    roll: new Roll(store),
    by: actorId,
    at,
    today: dayAt(at),
    request: { metadata },
  };
};
