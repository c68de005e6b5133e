import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Controller, Get } from '@nestjs/common';
import { AllowedToAnyone } from '@crosswalk/identity';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { runApi, type RunningApi } from './support/api.js';
import { filing } from './support/filing.js';

@Controller('planted')
class Broken {
  @Get('broken')
  @AllowedToAnyone()
  broken(): never {
    throw Object.assign(new Error('the cable is loose'), { parameters: ['13800000000'] });
  }
}

/** What comes back for these bytes. */
const sendRaw = async ({ app, server }: RunningApi, bytes: string): Promise<string> => {
  if (!server.listening) await app.listen(0, '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
  return text(socket);
};

let database: FreshDatabase;
let api: RunningApi;
const logged: unknown[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  api = await runApi(database.url, { planted: [Broken] });
  const note = (...told: unknown[]): void => void logged.push(...told);
  api.app.useLogger({ error: note, warn: note, log: () => undefined });
});

afterAll(async () => {
  await api.close();
  await database.drop();
});

const fileIt = (body: object | string, language = 'zh') =>
  api
    .as('chen-meilin')
    .post('/api/cases')
    .set('Accept-Language', language)
    .set('Content-Type', 'application/json')
    .send(body);

describe('A problem', () => {
  it('is told in RFC 9457, with a code for programs and a trace id', async () => {
    const { status, headers, body } = await api.as('chen-meilin').get('/api/nothing?q=secret');

    expect(status).toBe(404);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toEqual({
      type: 'urn:crosswalk:problem:route-unknown',
      title: '没有找到',
      status: 404,
      detail: '没有 GET /api/nothing 这个接口',
      code: 'route-unknown',
      instance: '/api/nothing',
      traceId: headers['x-request-id'],
    });
  });

  it('is told in the language asked for', async () => {
    const { headers, body } = await api.as('chen-meilin').get('/api/nothing').set('Accept-Language', 'fr, en;q=0.5');

    expect(body.detail).toBe('There is no GET /api/nothing');
    expect(headers['content-language']).toBe('en');
    expect(headers['vary']).toBe('Accept-Language');
  });

  it('keeps the name a proxy gave the request', async () => {
    const { body } = await api.as(undefined).get('/api/nothing').set('X-Request-Id', 'proxy-0000017');
    expect(body.traceId).toBe('proxy-0000017');
  });

  it('of our own making says nothing of its cause, which the log tells under the same trace id', async () => {
    const { status, body } = await api.as(undefined).get('/api/planted/broken').set('Accept-Language', 'en');

    expect(status).toBe(500);
    expect(body).toMatchObject({ code: 'unexpected', title: 'The service failed' });
    expect(body.detail).toContain(body.traceId);
    expect(JSON.stringify(body)).not.toContain('cable');
    const line = logged.find((told) => JSON.stringify(told).includes(body.traceId));
    expect(line).toMatchObject({ stack: expect.stringContaining('the cable is loose') });
    expect(JSON.stringify(logged)).not.toContain('13800000000');
  });
});

describe('A body', () => {
  it.each([
    ['half a document', '{"title":', 400, 'body-malformed'],
    ['nothing', '', 400, 'body-malformed'],
    ['a list', '[]', 400, 'body-not-an-object'],
    ['a text', '"a"', 400, 'body-not-an-object'],
    ['a prototype', '{"__proto__": {"role": "administrator"}}', 400, 'body-malformed'],
    ['more than a mebibyte', `{"title":"${'x'.repeat(1_100_000)}"}`, 413, 'body-too-large'],
  ])('of %s is refused', async (_, body, status, code) => {
    const answer = await fileIt(body);
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])('of %s is refused', async (type) => {
    const { status, body } = await api.as('chen-meilin').post('/api/cases').set('Content-Type', type).send('title=x');
    expect(status).toBe(415);
    expect(body.code).toBe('media-type-unsupported');
  });

  it('is answered with every field that is wrong, by its path', async () => {
    const wrong = {
      ...filing,
      title: '  ',
      description: 'a\u0000b',
      place: { address: 7, point: { latitude: 91, longitude: 'east', height: 3 } },
      source: 'rumour',
      urgency: null,
      affected: 1.5,
      lead: 'me',
    };
    const { status, body } = await fileIt(wrong, 'en');

    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'input-wrong', title: 'The request is not right' });
    expect(Object.fromEntries(body.errors.map(({ field, code }: Record<string, string>) => [field, code]))).toEqual({
      lead: 'field-unknown',
      title: 'field-missing',
      description: 'text-unusable-characters',
      'place.address': 'not-a-text',
      'place.point.latitude': 'number-too-large',
      'place.point.longitude': 'not-a-number',
      'place.point.height': 'field-unknown',
      source: 'not-one-of',
      urgency: 'not-one-of',
      affected: 'not-a-whole-number',
    });
    expect(body.errors).toContainEqual({ field: 'lead', code: 'field-unknown', detail: 'There is no such field' });
  });

  it('is answered in Chinese beside each field', async () => {
    const { body } = await fileIt({ ...filing, title: '长'.repeat(101), place: [] });

    expect(body.detail).toBe('请求中有 2 处需要更正：title, place');
    expect(body.errors).toEqual([
      { field: 'title', code: 'text-too-long', detail: '最多 100 个字' },
      { field: 'place', code: 'not-an-object', detail: '应为对象' },
    ]);
  });

  it('is refused by meaning, beside the field it is about', async () => {
    const { status, body } = await fileIt({ ...filing, category: 'weather' }, 'en');

    expect(status).toBe(422);
    expect(body.errors).toEqual([{ field: 'category', code: 'category-unknown', detail: body.detail }]);
  });
});

describe('Headers and addresses', () => {
  it.each([
    ['If-Match', '4', 'if-match-malformed'],
    ['If-Match', '"4", "5"', 'if-match-malformed'],
    ['Idempotency-Key', 'a key', 'idempotency-key-malformed'],
    ['Idempotency-Key', 'k'.repeat(201), 'idempotency-key-malformed'],
    ['X-Correlation-Id', ' x y', 'correlation-id-malformed'],
  ])('%s: %s is refused', async (header, value, code) => {
    const { status, body } = await fileIt(filing).set(header, value);
    expect({ status, code: body.code }).toEqual({ status: 400, code });
  });

  it.each([
    ['/api/%zz', 400, 'address-malformed'],
    ['/api/cases/not-an-id', 400, 'input-wrong'],
    ['/api/cases/9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d', 404, 'case-unknown'],
  ])('%s is refused', async (address, status, code) => {
    const answer = await api.as('chen-meilin').get(address);
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  });

  it.each([
    [
      'An address with bare characters',
      'GET /api/breakdown-list?q=斑马线 HTTP/1.1\r\nHost: x\r\n\r\n',
      400,
      'request-unreadable',
    ],
    [
      'A header of 20 kB',
      `GET /api/people HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'headers-too-large',
    ],
  ])('%s is answered although it is no request', async (_, bytes, status, code) => {
    const answer = await sendRaw(api, bytes);
    expect(answer).toContain(`HTTP/1.1 ${status} `);
    expect(answer).toContain('Content-Type: application/problem+json');
    expect(answer).toContain(`"code":"${code}"`);
  });
});
