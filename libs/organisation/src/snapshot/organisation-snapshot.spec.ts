import { randomUUID } from 'node:crypto';
import type { Fact, NewEvent, Page, ReadAll } from '@crosswalk/event-sourcing';
import { MemoryEventStore } from '@crosswalk/event-store';
import { chen, done, given, registered } from '../../../../test/support/organisation-story.js';
import { personStream, type PersonId } from '../person/ids.js';
import { OrganisationSnapshot } from './organisation-snapshot.js';

/** A log that counts how often it is read. */
class CountedStore extends MemoryEventStore {
  reads = 0;

  override readAll(options?: ReadAll): Promise<Page> {
    this.reads += 1;
    return super.readAll(options);
  }
}

const left: Fact = { type: 'PersonLeft', data: done };
const postsOf = (organisation: Awaited<ReturnType<OrganisationSnapshot['recent']>>, id = chen) =>
  organisation.person(id)?.posts.length;

const command = {
  commandId: 'c',
  correlationId: 'c',
  causationId: 'c',
  actorId: 'zhao-lei',
  actorRole: 'administrator',
};
const newEvent = (fact: Fact): NewEvent => ({
  id: randomUUID(),
  ...fact,
  metadata: { ...command, schemaVersion: '1' },
});

/** Two processes on one log, which share nothing but the version. */
const twoProcesses = async () => {
  const store = new CountedStore();
  let [version, now] = [1, 0];
  const versions = { bump: async () => (version += 1) };
  const [here, there] = [0, 1].map(() => new OrganisationSnapshot({ store, versions, now: () => now })) as [
    OrganisationSnapshot,
    OrganisationSnapshot,
  ];
  const append = async (fact: Fact, id: PersonId = chen) =>
    (await store.append(personStream(id), [newEvent(fact)], 'any')).position;
  const record = async (fact: Fact) => here.recorded(await append(fact));
  const later = (ms: number) => (now += ms);
  await record(registered);
  await record(given());
  const asOf = async (snapshot: OrganisationSnapshot) => snapshot.asOf(version);
  await Promise.all([asOf(here), asOf(there)]);
  store.reads = 0;
  return { store, here, there, append, record, asOf, later };
};

describe('The organisation in memory', () => {
  it('holds what was recorded here before anybody is told', async () => {
    const { here, record } = await twoProcesses();
    await record(left);
    expect(postsOf(await here.recent())).toBe(0);
  });

  it('holds what another process recorded as soon as a version says so', async () => {
    const { there, record, asOf } = await twoProcesses();
    await record(left);
    expect(postsOf(await asOf(there))).toBe(0);
  });

  it('is not read again while the version stands', async () => {
    const { store, here, there, asOf } = await twoProcesses();
    for (const snapshot of [here, there, here, there]) await asOf(snapshot);
    expect(store.reads).toBe(0);
  });

  it('is read once for all who come with a new version at the same instant', async () => {
    const { store, there, record, asOf } = await twoProcesses();
    await record(left);
    store.reads = 0;
    const seen = await Promise.all(Array.from({ length: 50 }, () => asOf(there)));
    expect(seen.map((organisation) => postsOf(organisation))).toEqual(Array.from({ length: 50 }, () => 0));
    expect(store.reads).toBe(1);
  });

  it('is read again for those who ask while it is being read, and once for all of them', async () => {
    const { store, there, append } = await twoProcesses();
    const [early, appended] = [there.catchUp(), append(left)];
    const late = await Promise.all([there.catchUp(), there.catchUp(), there.catchUp()]);
    expect(late.map((organisation) => postsOf(organisation))).toEqual([0, 0, 0]);
    await Promise.all([early, appended]);
    expect(store.reads).toBe(2);
  });

  it('holds within a second what was recorded by a process that did not live to announce it', async () => {
    const { there, append, asOf, later } = await twoProcesses();
    await append(left);
    later(999);
    expect(postsOf(await asOf(there))).toBe(1);
    later(1);
    expect(postsOf(await asOf(there))).toBe(0);
  });

  it('announces what another process recorded and did not live to announce when the same is asked again', async () => {
    const { here, there, append, asOf } = await twoProcesses();
    const position = await append(left);
    await here.recorded(position);
    expect(postsOf(await asOf(there))).toBe(0);
  });

  it('goes on when the log could not be read for a while', async () => {
    const { store, there, append } = await twoProcesses();
    await append(left);
    const read = store.readAll.bind(store);
    store.readAll = () => Promise.reject(new Error('the log is away'));
    await expect(Promise.all([there.catchUp(), there.catchUp()])).rejects.toThrow('the log is away');
    store.readAll = read;
    expect(postsOf(await there.catchUp())).toBe(0);
  });

  it('is spoilt by an event of a later version for the person alone whose it is', async () => {
    const { here, append } = await twoProcesses();
    await append({ type: 'PersonPromoted', data: done }, 'wu-hao' as PersonId);
    await append(registered, 'xu-qiang' as PersonId);
    const organisation = await here.catchUp();
    expect(organisation.person('xu-qiang' as PersonId)).toBeDefined();
    expect(() => organisation.person('wu-hao' as PersonId)).toThrow('Unknown event type PersonPromoted');
  });
});
