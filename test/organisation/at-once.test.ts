import { unitIdOf } from '../../libs/organisation/src/unit/ids.js';
import { runApi, type RunningApi } from '../http/support/api.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';

let database: FreshDatabase;
let apis: readonly RunningApi[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  // Two services on one database: what holds in one process alone is not enough.
  apis = [await runApi(database.url), await runApi(database.url, { processes: false })];
});

afterAll(async () => {
  for (const api of apis) await api.close();
  await database.drop();
});

const ROUNDS = 4;
const parent = unitIdOf('subdistrict', '望江街道');

const ask = async (service: number, path: string, body: object) => {
  const { status, body: said } = await (apis[service] as RunningApi)
    .as('zhao-lei')
    .post(`/api/units${path}`)
    .send(body);
  return status === 201 ? 'done' : (said as { code: string }).code;
};

const pair = async (round: string) => {
  const names = [`${round}甲社区`, `${round}乙社区`] as const;
  for (const name of names) expect(await ask(0, '', { kind: 'community', name, parent })).toBe('done');
  return names.map((name) => unitIdOf('community', name));
};

describe('Two administrators at the same instant', () => {
  it('do not merge two units into each other', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const [one = '', other = ''] = await pair(`合${round}`);
      const both = [ask(0, `/${one}/merge`, { into: other }), ask(1, `/${other}/merge`, { into: one })];
      expect((await Promise.all(both)).toSorted()).toEqual(['done', 'unit-merged']);
    }
  });

  it('do not give two units one name', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const units = await pair(`名${round}`);
      const both = units.map((unit, service) => ask(service, `/${unit}/rename`, { name: `名${round}丙社区` }));
      expect((await Promise.all(both)).toSorted()).toEqual(['done', 'unit-name-taken']);
    }
  });
});
