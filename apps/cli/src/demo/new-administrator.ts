import { ADMINISTRATOR, administratorAlone, Beginning } from '@crosswalk/demonstration';
import type { EventStore } from '@crosswalk/event-sourcing';
import { SystemClock } from '@crosswalk/http';
import { Accounts, AccountTable, type Opened, type SignInWays } from '@crosswalk/identity';
import type { Installation } from '@crosswalk/installation';
import { People, PERSON_STREAMS, personIdOfStream, Units } from '@crosswalk/organisation';

/** `oneTimePassword`: none where local accounts are off. */
type Administrator = Pick<Opened, 'id'> & Partial<Opened>;

/** Whoever administers what is left: the administrators that were kept, or a new one. */
export const newAdministrators = async (
  { pool }: Pick<Installation, 'pool'>,
  store: EventStore,
  { local }: Pick<SignInWays, 'local'>,
): Promise<readonly Administrator[]> => {
  const clock = new SystemClock();
  const units = new Units(store);
  const people = new People(store, units, clock);
  const accounts = new Accounts(new AccountTable(pool), clock);
  const kept = await administratorsAmong(people, store);
  if (kept.length === 0) await administratorAlone({ units, people }, clock.now());
  const ids = kept.length > 0 ? kept : [ADMINISTRATOR];
  const administrators = await Promise.all(ids.map(async (id) => (local ? accounts.reset(id) : { id })));
  await new Beginning(pool, store).noteHandedOver();
  return administrators;
};

const administratorsAmong = async (people: People, store: EventStore): Promise<readonly string[]> => {
  const { events } = await store.readAll({ prefixes: [PERSON_STREAMS], limit: 100_000 });
  const ids = [...new Set(events.map(({ stream }) => personIdOfStream(stream)))];
  const members = await Promise.all(ids.map((id) => people.find(id)));
  return members.flatMap((member) => (member?.posts.some(({ role }) => role === 'administrator') ? [member.id] : []));
};
