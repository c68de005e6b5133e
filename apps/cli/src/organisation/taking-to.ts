import { randomUUID } from 'node:crypto';
import type { EventStore } from '@crosswalk/event-sourcing';
import { SystemClock } from '@crosswalk/http';
import { dayAt, People, Units, type OrganisationSnapshot } from '@crosswalk/organisation';

const [actorId, actorRole] = ['command-line', 'administrator'];

/** Where the rows of a sheet are taken to when whoever keeps the machine asks for it. */
export const takingTo = (store: EventStore, snapshot: OrganisationSnapshot) => {
  const clock = new SystemClock();
  const at = clock.now();
  const commandId = randomUUID();
  const metadata = { commandId, correlationId: commandId, causationId: commandId, actorId, actorRole };
  return {
    snapshot,
    units: new Units(store, snapshot),
    people: new People(store, snapshot, clock),
    by: actorId,
    at,
    today: dayAt(at),
    request: { metadata },
  };
};
