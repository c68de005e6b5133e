import { Controller, Get } from '@nestjs/common';
import { eventually } from '../support/eventually.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { runApi, type RunningApi } from './support/api.js';
import { filing } from './support/filing.js';
import { routesOf } from './support/routes.js';

@Controller('planted')
class Undeclared {
  @Get('undeclared')
  secret(): string {
    return 'for nobody';
  }
}

let database: FreshDatabase;
let api: RunningApi;

beforeAll(async () => {
  database = await freshDatabase();
  api = await runApi(database.url, { planted: [Undeclared] });
});

afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('Every route', () => {
  it('says who may call it, but for the one planted here', () => {
    const undeclared = routesOf(api.app).filter(({ allowed }) => allowed === undefined);
    expect(undeclared.map(({ route }) => route)).toEqual(['Undeclared.secret']);
  });

  it('that does not say so is refused to everybody', async () => {
    const { status, body } = await api.as('zhao-lei').get('/api/planted/undeclared');
    expect(status).toBe(403);
    expect(body.code).toBe('access-undeclared');
  });
});

describe('A request', () => {
  it('of nobody is asked to sign in', async () => {
    const { status, body } = await api.as(undefined).post('/api/cases').send(filing);
    expect({ status, code: body.code }).toEqual({ status: 401, code: 'sign-in-needed' });
  });

  it('of a role it is not for is refused, and told whom it is for', async () => {
    const { status, body } = await api.as('xu-qiang').post('/api/cases').send(filing);
    expect(status).toBe(403);
    expect(body.code).toBe('role-not-allowed');
    expect(body.detail).toBe('您是部门经办，此操作只限社区社工、街道干部、破难专班、组织/队伍成员');
  });

  it('is refused for its role before its body is looked at', async () => {
    const { status } = await api.as('xu-qiang').post('/api/cases').send({});
    expect(status).toBe(403);
  });
});

describe('The people', () => {
  it('know who they are, and belong to units of the district', async () => {
    const { body } = await api.as('xu-qiang').get('/api/me');
    const me = { id: 'xu-qiang', name: { zh: '徐强', en: 'Xu Qiang' }, role: 'department-staff' };
    expect(body).toMatchObject({ ...me, unit: { name: '交警大队', kind: 'department' } });
    expect(body.posts).toEqual([{ id: expect.any(String), role: me.role, unit: body.unit }]);
    await eventually(async () => {
      const units = await api.as('xu-qiang').get('/api/units');
      expect(JSON.stringify(units.body)).toContain(body.unit.id);
    });
  });
});
