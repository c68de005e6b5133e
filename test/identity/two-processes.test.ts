import { randomUUID } from 'node:crypto';
import type { EventStore, Fact } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { Accounts } from '@crosswalk/identity';
import { People, unitIdOf, type PersonId, type PostId } from '@crosswalk/organisation';
import pg from 'pg';
import { runApi, type RunningApi } from '../http/support/api.js';
import { eventually } from '../support/eventually.js';
import { organisationIn } from '../support/organisation-in.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';

let database: FreshDatabase;
let here: RunningApi;
let there: RunningApi;

beforeAll(async () => {
  database = await freshDatabase();
  here = await runApi(database.url);
  there = await runApi(database.url, { processes: false });
});

afterAll(async () => {
  for (const api of [here, there]) await api.close();
  await database.drop();
});

type Me = Readonly<{ role: string; unit: { name: string }; posts: readonly { id: string }[] }>;

/** Somebody in the other process: the role they act in, or why they are refused. */
const roleThere = async (person: string): Promise<string> => {
  const { body } = await there.as(person).get('/api/me');
  return (body as { role?: string; code: string }).role ?? (body as { code: string }).code;
};
const meHere = async (person: string): Promise<Me> => (await here.as(person).get('/api/me').expect(200)).body as Me;
const administer = (path: string, body: object = {}) => here.as('zhao-lei').post(`/api${path}`).send(body).expect(201);
const firstPost = async (person: string): Promise<string> => (await meHere(person)).posts[0]?.id ?? '';
const administrator = () => {
  const commandId = randomUUID();
  const chain = { commandId, correlationId: commandId, causationId: commandId };
  return { metadata: { ...chain, actorId: 'zhao-lei', actorRole: 'administrator' } };
};
const done = () => ({ by: 'zhao-lei', at: new Date().toISOString() });

describe('What ends in one process has ended at once in another', () => {
  it('a post, as often as it is given and ended', async () => {
    const given = { role: 'department-staff', unit: unitIdOf('department', '住建局') };
    for (let round = 0; round < 5; round += 1) {
      expect(await roleThere('wu-hao')).toBe('department-staff');
      await administer(`/people/wu-hao/posts/${await firstPost('wu-hao')}/end`, { reason: '调离' });
      expect(await roleThere('wu-hao')).toBe('no-post');
      await administer('/people/wu-hao/posts', given);
    }
  });

  it('all posts, when somebody leaves', async () => {
    expect(await roleThere('tang-li')).toBe('department-head');
    await administer('/people/tang-li/departure', { reason: '退休' });
    expect(await roleThere('tang-li')).toBe('sign-in-needed');
  });

  it('a post that the command line ended', async () => {
    const [store, pool] = [
      here.app.get<EventStore>(EVENT_STORE, { strict: false }),
      here.app.get(pg.Pool, { strict: false }),
    ];
    const { people } = organisationIn(store, pool);
    expect(await roleThere('ma-lin')).toBe('department-staff');
    const post = await firstPost('ma-lin');
    await people.endPost('ma-lin' as PersonId, { post: post as PostId, ...done() }, administrator());
    expect(await roleThere('ma-lin')).toBe('no-post');
  });

  it('the name that a unit had, and a unit that goes into another', async () => {
    const named = async () => ((await there.as('fang-yun').get('/api/me').expect(200)).body as Me).unit.name;
    const unit = unitIdOf('organisation', '邻里帮社会服务中心');
    await administer(`/units/${unit}/rename`, { name: '邻里帮' });
    expect(await named()).toBe('邻里帮');
    await administer('/units', { kind: 'organisation', name: '邻里互助', parent: unitIdOf('district', '上城区') });
    await administer(`/units/${unit}/merge`, { into: unitIdOf('organisation', '邻里互助') });
    expect(await named()).toBe('邻里互助');
  });

  it('a session', async () => {
    expect(await roleThere('luo-xin')).toBe('department-head');
    await here.as(undefined).delete('/api/session').set(there.shownBy('luo-xin')).expect(204);
    expect(await roleThere('luo-xin')).toBe('sign-in-needed');
  });

  it('what a password opened, when its account is closed', async () => {
    const accounts = here.app.get(Accounts, { strict: false });
    const { oneTimePassword: password } = await accounts.reset('guo-feng');
    const opened = await there.as(undefined).post('/api/session').send({ name: 'guo-feng', password }).expect(201);
    const [cookie = ''] = opened.headers['set-cookie'] ?? [];
    const status = async () => (await there.as(undefined).get('/api/session').set('Cookie', cookie)).status;
    expect(await status()).toBe(200);
    await accounts.close('guo-feng');
    expect(await status()).toBe(401);
  });

  it('what a token opened, when its unit is closed', async () => {
    const unit = unitIdOf('department', '城管局');
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const wanted = { name: '热线', role: 'department-staff', unit, scopes: ['read'], expiresAt };
    const { token } = (await administer('/tokens', wanted)).body as { token: string };
    const status = async () =>
      (await there.as(undefined).get('/api/me').set('Authorization', `Bearer ${token}`)).status;
    expect(await status()).toBe(200);
    await administer(`/units/${unit}/close`, { all: true });
    expect(await status()).toBe(401);
  });
});

it('What a process recorded and did not live to announce is known elsewhere all the same', async () => {
  expect(await roleThere('jiang-bo')).toBe('department-head');
  const store = here.app.get<EventStore>(EVENT_STORE, { strict: false });
  const ended: Fact = { type: 'PostEnded', data: { post: await firstPost('jiang-bo'), ...done() } };
  const metadata = { ...administrator().metadata, schemaVersion: '1' };
  await store.append('staff-jiang-bo', [{ id: randomUUID(), ...ended, metadata }], 'stream-exists');
  await eventually(async () => expect(await roleThere('jiang-bo')).toBe('no-post'));
});

it('The directory of people knows at once what was recorded anywhere, for whoever comes without a session', async () => {
  await administer('/people/qian-wei/rename', { name: { zh: '钱伟', en: 'Qian Wei' } });
  expect((await there.app.get(People).find('qian-wei'))?.name.zh).toBe('钱伟');
});
