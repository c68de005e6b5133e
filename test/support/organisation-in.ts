import type { EventStore } from '@crosswalk/event-sourcing';
import { SystemClock, type Clock } from '@crosswalk/http';
import { OrganisationVersions } from '@crosswalk/identity';
import { OrganisationSnapshot, People, Units } from '@crosswalk/organisation';
import type { Pool } from 'pg';

/** The organisation of a log; of one that no other process looks at, where no pool is given. */
export const organisationIn = (store: EventStore, pool?: Pick<Pool, 'query'>, clock: Clock = new SystemClock()) => {
  const alone = { bump: async () => 0 };
  const snapshot = new OrganisationSnapshot({ store, versions: pool ? new OrganisationVersions(pool) : alone });
  return { snapshot, units: new Units(store, snapshot), people: new People(store, snapshot, clock) };
};
