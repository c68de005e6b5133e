import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { Controller, Get } from '@nestjs/common';
import { AllowedToAnyone } from '@crosswalk/identity';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { runApi, type RunningApi } from './support/api.js';
import { filing } from './support/filing.js';

const script = `export const words = '${'望江东路缺少斑马线'.repeat(100)}';`;

/** What `/api/session` would answer if it were longer. */
@Controller('session')
class Talkative {
  @Get('at-length')
  @AllowedToAnyone()
  atLength(): object {
    return { csrf: 'a secret', more: 'x'.repeat(5000) };
  }
}

let database: FreshDatabase;
let api: RunningApi;
let page: string;

beforeAll(async () => {
  page = await mkdtemp(join(tmpdir(), 'crosswalk-page-'));
  await mkdir(join(page, 'assets'));
  await writeFile(join(page, 'index.html'), '<title>Crosswalk</title>');
  await writeFile(join(page, 'assets', 'app-1a2b.js'), script);
  await writeFile(join(page, 'assets', 'app-1a2b.js.br'), brotliCompressSync(script));
  await writeFile(join(page, 'assets', 'app-1a2b.js.gz'), gzipSync(script));
  await writeFile(join(page, 'assets', 'small-1a2b.js'), 'export {};');
  database = await freshDatabase();
  api = await runApi(database.url, { page, planted: [Talkative] });
});

afterAll(async () => {
  await api.close();
  await database.drop();
  await rm(page, { recursive: true });
});

const get = (url: string, headers: Record<string, string>, person = 'chen-meilin') =>
  api.app.inject({ url, headers: { ...api.shownBy(person), ...headers } });

describe('A file of the page', () => {
  const asset = '/assets/app-1a2b.js';

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('leaves for whoever takes "%s" in the form the build made: %s', async (accepted, encoding) => {
    const { headers, rawPayload } = await get(asset, { 'accept-encoding': accepted });

    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toContain('javascript');
    expect(headers['cache-control']).toContain('immutable');
    expect(String(headers['vary']).toLowerCase()).toBe('accept-encoding');
    expect(rawPayload).toHaveLength(Number(headers['content-length']));
    expect(rawPayload.length < script.length).toBe(encoding !== undefined);
  });

  it('has an entity tag for each form, which saves sending it again', async () => {
    const tagged = async (accepted: string) =>
      String((await get(asset, { 'accept-encoding': accepted })).headers['etag']);
    const tags = [await tagged('br'), await tagged('gzip'), await tagged('identity')];
    const again = await get(asset, { 'accept-encoding': 'br', 'if-none-match': tags[0] ?? '' });

    expect(new Set(tags).size).toBe(3);
    expect({ status: again.statusCode, length: again.rawPayload.length }).toEqual({ status: 304, length: 0 });
  });

  it('leaves as it is where the build made no other form', async () => {
    const { statusCode, headers, payload } = await get('/assets/small-1a2b.js', { 'accept-encoding': 'br, gzip' });
    expect({ statusCode, payload, encoding: headers['content-encoding'] }).toEqual({
      statusCode: 200,
      payload: 'export {};',
      encoding: undefined,
    });
  });

  it('has its forms at no address of their own', async () => {
    expect((await get(`${asset}.br`, {})).statusCode).toBe(404);
  });
});

describe('An answer of the API', () => {
  it('says the same compressed, and keeps its entity tag', async () => {
    const long = { ...filing, description: filing.description.repeat(20) };
    const { id } = (await api.as('chen-meilin').post('/api/cases').send(long).expect(201)).body;
    const plain = await get(`/api/cases/${id}`, { 'accept-encoding': 'identity' });
    const compressed = await get(`/api/cases/${id}`, { 'accept-encoding': 'gzip, deflate, br' });

    expect(compressed.headers['content-encoding']).toBe('gzip');
    expect(compressed.headers['vary']).toBe('Accept-Encoding');
    expect(compressed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
    expect(compressed.rawPayload).toHaveLength(Number(compressed.headers['content-length']));
    expect(JSON.parse(gunzipSync(compressed.rawPayload).toString())).toEqual(JSON.parse(plain.payload));
    expect([plain, compressed].map(({ headers }) => headers['etag'])).toEqual(['"0"', '"0"']);
    expect(plain.headers['vary']).toBe('Accept-Encoding');
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  it.each([
    ['is too short to gain by it', '/api/health/live'],
    ['holds what nobody else may know', '/api/session/at-length'],
    ['is a file', '/api/organisation/sheet'],
  ])('leaves as it is where it %s', async (_, address) => {
    const { statusCode, headers } = await get(address, { 'accept-encoding': 'gzip' }, 'zhao-lei');
    expect({ statusCode, encoding: headers['content-encoding'] }).toEqual({ statusCode: 200, encoding: undefined });
  });
});
