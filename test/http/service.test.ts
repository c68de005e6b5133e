import { Sessions } from '@crosswalk/identity';
import { unitIdOf } from '@crosswalk/organisation';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { OneHandlerEach } from '../../apps/api/src/start/one-handler-each.js';
import { eventually } from '../support/eventually.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { runApi, type RunningApi } from './support/api.js';
import { filing } from './support/filing.js';

let database: FreshDatabase;
let api: RunningApi;
let page: string;

beforeAll(async () => {
  page = await mkdtemp(join(tmpdir(), 'crosswalk-page-'));
  await mkdir(join(page, 'assets'));
  await writeFile(join(page, 'index.html'), '<title>Crosswalk</title>');
  await writeFile(join(page, 'assets', 'app-1a2b.js'), 'export {};');
  database = await freshDatabase();
  api = await runApi(database.url, { page });
});

afterAll(async () => {
  await api.close();
  await database.drop();
  await rm(page, { recursive: true });
});

describe('Health', () => {
  it('lives as long as it answers', async () => {
    const { status, body } = await api.as(undefined).get('/api/health/live');
    expect({ status, told: body.status }).toEqual({ status: 200, told: 'ok' });
  });

  it.each(['/api/health', '/api/health/ready'])('%s tells of the log, the database and every list', async (address) => {
    const { body } = await eventually(() => api.as(undefined).get(address).expect(200));
    expect(body.details).toMatchObject({
      log: { status: 'up', head: expect.any(String) },
      database: { status: 'up' },
      breakdown_list_v5: { status: 'up', parked: 0 },
      units_v2: { status: 'up', parked: 0, behind: { events: expect.any(Number), milliseconds: expect.any(Number) } },
    });
  });
});

describe('Without its database', () => {
  it('the service lives, is not ready, and says what is wrong', async () => {
    const gone = await freshDatabase();
    const orphan = await runApi(gone.url);
    await gone.drop();
    const { status, body } = await orphan.as(undefined).get('/api/health/ready');

    expect({ status, told: body.status }).toEqual({ status: 503, told: 'error' });
    const down = { status: 'down', message: expect.not.stringContaining('database "') };
    expect(body.details).toMatchObject({ log: down, database: down });
    await orphan.as(undefined).get('/api/health/live').expect(200);
    await orphan.close();
  });
});

describe('The changes', () => {
  let url: string;
  beforeAll(async () => {
    await api.app.listen(0, '127.0.0.1');
    const { port } = api.server.address() as AddressInfo;
    url = `http://127.0.0.1:${port}/api/changes`;
  });

  /** What somebody is told, from when they begin to listen. */
  const listening = async (headers: Record<string, string>) => {
    const leave = new AbortController();
    const stream = await fetch(url, { headers, signal: leave.signal });
    const told: string[] = [];
    const ended = listen(stream, (text) => told.push(text)).catch(() => undefined);
    await eventually(() => expect(told.join('')).toContain(': here'));
    return { stream, told: () => told.join(''), ended, leave: () => leave.abort() };
  };

  it('tell every open page which case is now at which revision, and only whoever may read it', async () => {
    const chen = await listening(api.shownBy('chen-meilin'));
    const neighbour = await listening(api.shownBy('lin-jianguo'));
    const coordinator = await listening(api.shownBy('he-min'));

    const { body } = await eventually(async () => {
      const filed = await api.as('chen-meilin').post('/api/cases').send(filing).expect(201);
      await eventually(() => expect(chen.told()).toContain(filed.body.id), 1_000);
      return filed;
    });

    expect(chen.stream.headers.get('content-type')).toContain('text/event-stream');
    expect(chen.stream.headers.get('content-encoding')).toBeNull();
    expect(chen.told()).toContain(`event: case\n`);
    expect(chen.told()).toContain(`data: {"id":"${body.id}","revision":0}`);
    await eventually(() => expect(coordinator.told()).toContain(body.id));
    expect(neighbour.told()).not.toContain('event: case');
    for (const page of [chen, neighbour, coordinator]) {
      page.leave();
      await page.ended;
    }
  });

  it('are told to a machine whose token may read', async () => {
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const wanted = {
      name: '大屏',
      role: 'coordinator',
      unit: unitIdOf('district', '上城区'),
      scopes: ['read'],
      expiresAt,
    };
    const { token } = (await api.as('zhao-lei').post('/api/tokens').send(wanted).expect(201)).body;
    const screen = await listening({ Authorization: `Bearer ${token}` });
    const { body } = await api.as('chen-meilin').post('/api/cases').send(filing).expect(201);
    await eventually(() => expect(screen.told()).toContain(body.id));
    screen.leave();
    await screen.ended;
  });

  it('end before whoever has signed out is told anything', async () => {
    const { token } = await api.app.get(Sessions, { strict: false }).open({ person: 'zhou-ting', device: '' });
    const page = await listening({ Cookie: `crosswalk_session=${token}` });
    await api.app.get(Sessions, { strict: false }).endAll('zhou-ting');
    await api.as('chen-meilin').post('/api/cases').send(filing).expect(201);
    await page.ended;
    expect(page.told()).not.toContain('event: case');
    expect((await fetch(url, { headers: { Cookie: `crosswalk_session=${token}` } })).status).toBe(401);
  });
});

const listen = async (answer: Response, tell: (text: string) => void): Promise<void> => {
  const decoder = new TextDecoder();
  if (answer.body) for await (const chunk of answer.body) tell(decoder.decode(chunk, { stream: true }));
};

describe('The page', () => {
  it('is served, and its assets may be kept for ever', async () => {
    const index = await api.as(undefined).get('/').set('Accept', 'text/html').expect(200);
    expect(index.text).toContain('<title>Crosswalk');
    expect(index.headers['cache-control']).toBe('no-cache');
    expect(index.headers).toMatchObject({
      'content-security-policy':
        "default-src 'self';base-uri 'self';connect-src 'self';font-src 'self' data:;form-action 'self';" +
        "frame-ancestors 'self';img-src 'self' data: blob:;object-src 'none';script-src 'self';" +
        "style-src 'self' 'unsafe-inline'",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
    });
    const asset = await api.as(undefined).get('/assets/app-1a2b.js').expect(200);
    expect(asset.headers['cache-control']).toContain('immutable');
  });

  it('answers for each of its screens', async () => {
    const { status, text } = await api.as(undefined).get('/cases/7f3').set('Accept', 'text/html');
    expect(status).toBe(200);
    expect(text).toContain('<title>Crosswalk');
  });

  it.each(['/api/nothing', '/assets/gone.js', '/../package.json'])('does not answer for %s', async (address) => {
    const { status, body } = await api.as(undefined).get(address).set('Accept', '*/*');
    expect({ status, code: body.code }).toEqual({ status: 404, code: 'route-unknown' });
  });
});

class Greet {}

@CommandHandler(Greet)
class GreetHandler implements ICommandHandler<Greet> {
  async execute(): Promise<void> {}
}

@CommandHandler(Greet)
class GreetAgainHandler implements ICommandHandler<Greet> {
  async execute(): Promise<void> {}
}

@Module({ providers: [GreetHandler, GreetAgainHandler] })
class Planted {}

describe('Two handlers for one message', () => {
  it('keep the service from starting', async () => {
    const module = await Test.createTestingModule({ imports: [Planted], providers: [OneHandlerEach] }).compile();
    await expect(module.init()).rejects.toThrow(
      'Greet is handled by GreetHandler in Planted and by GreetAgainHandler in Planted: one message, one handler',
    );
  });
});
