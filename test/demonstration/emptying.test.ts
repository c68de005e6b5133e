import { attachmentStoreAt } from '@crosswalk/attachments';
import { PERSON_STREAMS, UNIT_STREAMS } from '@crosswalk/organisation';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { accountHolders, demonstrationOn, tellAll } from '@crosswalk/demonstration';
import type { RecordedEvent } from '@crosswalk/event-sourcing';
import { Accounts } from '@crosswalk/identity';
import { openInstallation, type Installation } from '@crosswalk/installation';
import { openService, type Service } from '@crosswalk/runtime';
import { crosswalk } from '../../apps/cli/src/crosswalk.js';
import { Terminal } from '../../apps/cli/src/terminal/terminal.js';
import { createApi } from '../../apps/api/src/create-api.js';
import { beginAnew } from '../../apps/api/src/demonstration/begin-anew.js';
import { stepsOn } from '../../apps/api/src/demonstration/carry-out-step.js';
import { runBucket, type RunningBucket } from '../attachments/bucket.js';
import { eventually } from '../support/eventually.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { secretsFolder } from '../support/secrets-folder.js';
import { signInAll } from '../support/sessions.js';

const ORGANISATION = [UNIT_STREAMS, PERSON_STREAMS];

let bucket: RunningBucket;
let database: FreshDatabase;
let installation: Installation;
let service: Service;
let app: NestFastifyApplication;

const open = async (): Promise<void> => {
  installation = await openInstallation({
    databaseUrl: database.url,
    dataFolder: '/nowhere',
    attachments: bucket.place,
    proceduresFolder: undefined,
    secretsFolder,
  });
  service = openService(installation);
  app = await createApi({ service, logLevel: 'silent', setsUp: false });
  await app.init();
};

const close = async (): Promise<void> => {
  await app.close();
  await service.close();
  await installation.close();
};

beforeAll(async () => {
  bucket = await runBucket();
  database = await freshDatabase();
  await open();
});

afterAll(async () => {
  await close();
  await database.drop();
  await bucket.close();
});

const begin = (local: boolean) => beginAnew(service, { wanted: 'people', signIn: { local }, tell: () => undefined });

const kept = async (): Promise<readonly RecordedEvent[]> =>
  (await service.store.readAll({ prefixes: ORGANISATION, limit: 10_000 })).events;

/** Runs a command line on the installation. */
const run = async (args: readonly string[], more: Readonly<Record<string, string>> = {}) => {
  const said = { out: '', err: '' };
  const stream = (to: keyof typeof said) => ({ write: (text: string) => (said[to] += text) });
  const terminal = new Terminal('en', stream('out'), stream('err'));
  const { endpoint, keyId, secret, region } = bucket.place;
  const env = {
    DATABASE_URL: database.url,
    CROSSWALK_SECRETS: secretsFolder,
    CROSSWALK_ATTACHMENTS: `s3://photos/east?endpoint=${endpoint}&region=${region}`,
    AWS_ACCESS_KEY_ID: keyId,
    AWS_SECRET_ACCESS_KEY: secret,
    ...more,
  };
  return { code: await crosswalk(args, { env, terminal }), ...said };
};

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

describe('The demonstration removed but for its organisation', () => {
  const wiping = ['demo', 'wipe', '--keep-organisation', '--everything', '--yes'];
  let organisation: readonly RecordedEvent[];

  beforeAll(async () => {
    const story = demonstrationOn(new Date());
    const untilPhoto = story.slice(0, story.findIndex(({ file }) => file?.name.endsWith('.png')) + 1);
    const make = stepsOn(app);
    await tellAll(untilPhoto, {
      settle: async () => undefined,
      tell: async (step) => (await make(step)) === undefined,
    });
    const triedOut = untilPhoto.at(-1)?.path.replace('attachments', 'comments') ?? '';
    await app.get(Accounts, { strict: false }).close('he-min'); // with a password for one time nothing can be done
    const shownBy = await signInAll(app, ['he-min']);
    const headers = { ...shownBy('he-min'), 'idempotency-key': 'a-click' };
    const server = app.getHttpAdapter().getInstance();
    const payload = { text: '试一试', visibility: 'internal' };
    const answer = await server.inject({ method: 'POST', url: `/api/${triedOut}`, headers, payload });
    expect({ status: answer.statusCode, said: answer.body }).toMatchObject({ status: 201 });
    await attachmentStoreAt(bucket.place).put('readme.txt', Buffer.from('of somebody else'));
    organisation = await kept();
    await close();
  });

  it('is refused where somebody tried something out, and told how to do it', async () => {
    const { code, err } = await run(['demo', 'wipe', '--keep-organisation', '--yes']);
    expect({ code, err: err.split('\n') }).toEqual({
      code: 1,
      err: [
        'Nothing was removed: the log also holds what is not of the demonstration (facts: 1), such as a step that',
        'somebody tried out.',
        expect.stringMatching(/^The first of them: he-min commented, \d/) as string,
        'To remove them as well, type: npm run crosswalk -- demo wipe --everything --keep-organisation --yes',
        '',
      ],
    });
  });

  it('says which part is left when the bucket lets nothing be removed', async () => {
    bucket.answerWith(403);
    const { code, err } = await run(wiping);
    bucket.answerWith(undefined);
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringContaining('not every attachment: The object') as string,
    });
    expect(bucket.objects.size).toBeGreaterThan(4);
  });

  it('makes no password where local accounts are off', async () => {
    const { code, out } = await run(wiping, {
      CROSSWALK_LOCAL_ACCOUNTS: 'off',
      CROSSWALK_OIDC_ISSUER: 'https://id.district.example',
      CROSSWALK_OIDC_CLIENT_ID: 'crosswalk',
      CROSSWALK_OIDC_CLIENT_SECRET: 'hush',
      CROSSWALK_PUBLIC_URL: 'https://crosswalk.district.example',
    });
    expect(code).toBe(0);
    expect(out).toContain('Local accounts are off, so no password was made');
    expect(out).toContain('npm run crosswalk -- user password zhao-lei');
  });

  it('takes the attachments out of the bucket, and leaves what is not ours', () => {
    expect([...bucket.objects.keys()]).toEqual(['/photos/east/readme.txt']);
  });

  it('leaves the administrator that there was with a new password, units and people as they were, and no case', async () => {
    const { code, out } = await run(wiping);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^ {2}zhao-lei {2}[a-z0-9-]{19}$/m) as string,
    });
    await open();
    await (await begin(true)).carryOn(app);
    for (const prefix of ORGANISATION) {
      expect(organisation.filter(({ stream }) => stream.startsWith(prefix))).not.toEqual([]);
    }
    expect(await kept()).toEqual(organisation);
    expect(
      (await service.store.readAll({ limit: 10_000 })).events.filter(({ stream }) => stream.startsWith('case-')),
    ).toEqual([]);
  });

  it('has the units in its lists again', async () => {
    service.feed.start();
    await app.get(Accounts, { strict: false }).close('zhao-lei');
    const shownBy = await signInAll(app, ['zhao-lei']);
    const server = app.getHttpAdapter().getInstance();
    await eventually(async () => {
      const answer = await server.inject({ method: 'GET', url: '/api/units', headers: shownBy('zhao-lei') });
      const { items } = answer.json<{ items: readonly { kind: string }[] }>();
      expect(items.filter(({ kind }) => kind === 'grid')).toHaveLength(20);
    });
  });
});
