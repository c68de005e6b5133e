import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openApiOf } from '../../apps/api/src/docs/openapi.js';
import { declaredFields } from '../../libs/http/src/shape/declared-fields.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { runApi, type RunningApi } from './support/api.js';
import { shapesOf } from './support/routes.js';

const committed = fileURLToPath(new URL('../../apps/api/openapi.json', import.meta.url));

let database: FreshDatabase;
let api: RunningApi;

beforeAll(async () => {
  database = await freshDatabase();
  api = await runApi(database.url);
});

afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('What a request brings', () => {
  it('is of a shape that can be compiled, on every route', () => {
    const shapes = shapesOf(api.app);
    expect(shapes.length).toBeGreaterThan(100);
    expect(shapes.filter(({ dto }) => !declaredFields(dto))).toEqual([]);
  });
});

describe('openapi.json', () => {
  it('is what the service offers (`npm run openapi` writes it anew)', async () => {
    const offered = `${JSON.stringify(openApiOf(api.app), null, 2)}\n`;
    if (process.env['CROSSWALK_OPENAPI'] === 'write') await writeFile(committed, offered);
    expect(JSON.parse(offered)).toEqual(JSON.parse(await readFile(committed, 'utf8')));
  });

  it('is served as it is committed', async () => {
    const { body } = await api.as(undefined).get('/api/openapi.json');
    expect(body).toEqual(JSON.parse(await readFile(committed, 'utf8')));
  });

  it('says of every operation what it does, who may call it, and how problems look', () => {
    const operations = Object.entries(openApiOf(api.app).paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ route: `${method} ${path}`, operation })),
    );
    const health = (route: string): boolean => route.includes('/api/health');
    const wanting = operations
      .filter(
        ({ route, operation }) =>
          !operation.summary || !operation['x-allowed-to'] || !problems(operation, health(route)),
      )
      .map(({ route }) => route);
    expect(wanting).toEqual([]);
  });

  it('tells of every operation that changes what lists show where it stands in the log', () => {
    const silent = Object.entries(openApiOf(api.app).paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([method, { responses }]) => method !== 'get' && !JSON.stringify(responses).includes(POSITION))
        .map(([method]) => `${method} ${path}`),
    );
    expect(silent.toSorted()).toEqual(SHOWN_IN_NO_LIST);
  });

  it('can be read by people', async () => {
    const { status, text } = await api.as(undefined).get('/api/docs');
    expect(status).toBe(200);
    expect(text).toContain('Crosswalk API');
  });
});

const problems = (operation: { responses?: object }, exempt: boolean): boolean =>
  exempt || JSON.stringify(operation.responses ?? {}).includes('application/problem+json');

const POSITION = '"Crosswalk-Position"';

/** Questions change nothing; sessions, passwords and tokens are no part of the log; looks, erasures and answers of residents are read from it. */
const SHOWN_IN_NO_LIST = [
  'delete /api/people/{id}/account',
  'delete /api/people/{id}/link',
  'delete /api/people/{id}/lock',
  'delete /api/people/{id}/sessions',
  'delete /api/session',
  'delete /api/sessions',
  'delete /api/sessions/{id}',
  'delete /api/tokens/{id}',
  'post /api/cases/{id}/looks',
  'post /api/cases/{id}/resident-erasure',
  'post /api/duplicates',
  'post /api/people/accounts',
  'post /api/people/{id}/account',
  'post /api/session',
  'post /api/tokens',
  'post /api/tracking/answer',
  'put /api/password',
  'put /api/people/{id}/link',
  'put /api/session/post',
];
