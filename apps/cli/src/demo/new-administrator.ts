import { ADMINISTRATOR, administratorAlone, Beginning } from '@crosswalk/demonstration';
import type { EventStore } from '@crosswalk/event-sourcing';
import { SystemClock } from '@crosswalk/http';
import { Accounts, AccountTable, OrganisationVersions, type Opened, type SignInWays } from '@crosswalk/identity';
import type { Installation } from '@crosswalk/installation';
import { OrganisationSnapshot, People, Units } from '@crosswalk/organisation';

/** `oneTimePassword`: none where local accounts are off. */
type Administrator = Pick<Opened, 'id'> & Partial<Opened>;

/** Whoever administers what is left: the administrators that were kept, or a new one. */
export const newAdministrators = async (
  { pool }: Pick<Installation, 'pool'>,
  store: EventStore,
  { local }: Pick<SignInWays, 'local'>,
): Promise<readonly Administrator[]> => {
  const clock = new SystemClock();
  const snapshot = new OrganisationSnapshot({ store, versions: new OrganisationVersions(pool) });
  const [units, people] = [new Units(store, snapshot), new People(store, snapshot, clock)];
  const accounts = new Accounts(new AccountTable(pool), clock);
  const kept = await administratorsAmong(people, snapshot);
  if (kept.length === 0) await administratorAlone({ units, people }, clock.now());
  const ids = kept.length > 0 ? kept : [ADMINISTRATOR];
  const administrators = await Promise.all(ids.map(async (id) => (local ? accounts.reset(id) : { id })));
  await new Beginning(pool, store).noteHandedOver();
  return administrators;
};

const administratorsAmong = async (people: People, snapshot: OrganisationSnapshot): Promise<readonly string[]> => {
  const staff = (await snapshot.catchUp()).allPeople();
  const members = await Promise.all(staff.map(([id]) => people.find(id)));
  return members.flatMap((member) => (member?.posts.some(({ role }) => role === 'administrator') ? [member.id] : []));
};
