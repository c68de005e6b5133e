import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { accountHolders } from '@crosswalk/demonstration';
import { Accounts } from '@crosswalk/identity';
import { openInstallation, type Installation } from '@crosswalk/installation';
import { createApi } from '../../apps/api/src/create-api.js';
import { beginAnew } from '../../apps/api/src/demonstration/begin-anew.js';
import { openService, type Service } from '../../apps/worker/src/open-service.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { secretsFolder } from '../support/secrets-folder.js';

const folder = join(tmpdir(), `crosswalk-attachments-${randomUUID()}`);

let database: FreshDatabase;
let installation: Installation;
let service: Service;
let app: NestFastifyApplication;

beforeAll(async () => {
  database = await freshDatabase();
  installation = await openInstallation({
    databaseUrl: database.url,
    dataFolder: '/nowhere',
    attachments: { kind: 'folder', folder },
    proceduresFolder: undefined,
    secretsFolder,
  });
  service = openService(installation);
  app = await createApi({ service, logLevel: 'silent', setsUp: false });
  await app.init();
});

afterAll(async () => {
  await app.close();
  await service.close();
  await installation.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const begin = (local: boolean) => beginAnew(service, { wanted: 'people', signIn: { local }, tell: () => undefined });

describe('The accounts of a new installation', () => {
  it('are not made while local accounts are off', async () => {
    const beginning = await begin(false);
    await beginning.carryOn(app);
    expect(await beginning.accounts(app)).toEqual([]);
    await beginning.told();
    expect(await app.get(Accounts, { strict: false }).areNone()).toBe(true);
  });

  it('are made at the first start that has them on, and handed over once', async () => {
    const beginning = await begin(true);
    const accounts = await beginning.accounts(app);
    expect(accounts.map(({ id, member }) => [id, member?.id])).toEqual(accountHolders.map((id) => [id, id]));
    await beginning.told();
    expect(await (await begin(true)).accounts(app)).toEqual([]);
  });
});
