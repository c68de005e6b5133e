import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openInstallation, type Installation } from '@crosswalk/installation';
import { Residents, rewrapKeys, wrappedBy, type ResidentId } from '@crosswalk/residents';
import { openService } from '@crosswalk/runtime';
import { crosswalk } from '../../apps/cli/src/crosswalk.js';
import { Terminal } from '../../apps/cli/src/terminal/terminal.js';
import { dataFolder } from '../support/data-folder.js';
import { ask } from '../support/databases.js';
import { type FreshDatabase, freshDatabase } from '../support/postgres.js';

const folder = dataFolder();
const noon = { by: 'lin', at: '2026-03-02T04:00:00.000Z' };
const told = { ...noon, toldIn: 'a-community' };
const someone = () => {
  const commandId = randomUUID();
  return {
    metadata: {
      commandId,
      correlationId: commandId,
      causationId: commandId,
      actorId: 'lin',
      actorRole: 'community-staff',
    },
  };
};

let database: FreshDatabase;
let installation: Installation;
let residents: Residents;
let close: () => Promise<void>;
const ids: ResidentId[] = [];

const open = async () => {
  installation = await openInstallation({ databaseUrl: database.url, dataFolder: folder });
  const service = openService(installation);
  residents = Residents.in({ store: service.store, pool: installation.pool, secrets: installation.secrets });
  close = async () => {
    await service.close();
    await installation.close();
  };
};

beforeAll(async () => {
  database = await freshDatabase();
  await open();
  for (let index = 0; index < 450; index += 1) {
    ids.push(await residents.keep({ name: `居民${index}`, phone: String(13_800_000_000 + index) }, someone(), told));
  }
});
afterAll(async () => {
  await close();
  await database.drop();
  await rm(folder, { recursive: true });
});

const look = (id: ResidentId) => residents.look(id, { ...noon, role: 'coordinator' }, someone().metadata);
const master = (version: number): string => join(folder, 'secrets', `master-${version}.key`);
const command = async (...args: readonly string[]) => {
  const said: string[] = [];
  const output = { write: (text: string) => said.push(text) };
  const env = { DATABASE_URL: database.url, CROSSWALK_DATA: folder };
  const code = await crosswalk([...args, '--lang', 'en'], { env, terminal: new Terminal('en', output, output) });
  return { code, said: said.join('') };
};

describe('A rotation of the master key', () => {
  it('that was interrupted goes on, and destroys the old key at its end alone', async () => {
    const { pool, secrets, knownKeys: known } = installation;
    const interrupted = new AbortController();
    const progress = (done: number): void => void (done >= 200 && interrupted.abort());
    const rotating = { pool, masters: secrets.masters, known, progress, signal: interrupted.signal };
    expect(await rewrapKeys(rotating)).toEqual({ version: 2, finished: false });
    expect([...(await wrappedBy(pool))].toSorted()).toEqual([
      [1, 250],
      [2, 200],
    ]);
    expect(existsSync(master(1))).toBe(true);
    expect(await look(ids[0] as ResidentId)).toMatchObject({ name: '居民0' });

    expect(await command('keys', 'list')).toEqual({
      code: 0,
      said: 'version 1: 250 residents\nversion 2 (active): 200 residents\n',
    });
    expect(await command('keys', 'rotate')).toMatchObject({ code: 0, said: expect.stringContaining('version 2 now') });
    expect([...(await wrappedBy(pool))]).toEqual([[2, 450]]);
    expect([existsSync(master(1)), existsSync(master(2))]).toEqual([false, true]);
  });

  it('leaves a running service able to open old residents and to keep new ones', async () => {
    expect(await look(ids[449] as ResidentId)).toMatchObject({ name: '居民449', phone: '13800000449' });
    const later = await residents.keep({ name: '后来的人' }, someone(), told);
    expect(await look(later)).toEqual({ name: '后来的人' });
  });
});

describe('What is sealed of a resident', () => {
  it('does not open on another stream, as another event or as another field', async () => {
    const [first, second] = ids as [ResidentId, ResidentId];
    const [from] = await ask(
      database.url,
      `SELECT data::text AS data FROM log.events WHERE stream = 'resident-${first}' AND type = 'ResidentRegistered'`,
    );
    const moved = String(from?.['data']).replaceAll("'", "''");
    // As somebody with every right over the database might do it.
    await ask(
      database.url,
      `ALTER TABLE log.events DISABLE TRIGGER append_only;
       UPDATE log.events SET data = '${moved}' WHERE stream = 'resident-${second}' AND type = 'ResidentRegistered';
       ALTER TABLE log.events ENABLE TRIGGER append_only`,
    );
    await expect(look(second)).rejects.toThrow('What was sealed does not fit its key and its place');
    expect(await residents.looks(second)).toEqual([]);
  });

  it('is refused loudly when its key is gone though nobody erased it', async () => {
    const [, , third] = ids as [ResidentId, ResidentId, ResidentId];
    await ask(database.url, `DELETE FROM secrets.person_keys WHERE person = '${third}'`);
    await expect(look(third)).rejects.toThrow('There is no key for');
  });
});

describe('crosswalk person erase', () => {
  it('erases whoever has that number, and says when there is nobody', async () => {
    const args = ['person', 'erase', '--phone', '138 0000 0007', '--yes'];
    expect(await command(...args)).toMatchObject({
      code: 0,
      said: expect.stringContaining(`Resident ${ids[7]} has been erased`),
    });
    await expect(look(ids[7] as ResidentId)).rejects.toThrow('resident-erased');
    expect(await command(...args)).toEqual({ code: 2, said: 'There is no such resident.\n' });
    expect((await command('person', 'erase')).code).toBe(2);
  });
});
