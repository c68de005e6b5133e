import { starterListId } from '@crosswalk/breakdown-lists';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { runApi, type RunningApi } from './support/api.js';
import { filing } from './support/filing.js';

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

const list = (query: Record<string, string>) => api.as('he-min').get('/api/breakdown-list').query(query);

describe('The breakdown list', () => {
  it('shows what was written at once to whoever names its position', async () => {
    const filed = await api.as('chen-meilin').post('/api/cases').send(filing).expect(201);
    const { body } = await list({ q: '斑马线', atLeast: filed.headers['crosswalk-position'] ?? '' });

    expect(body).toMatchObject({ upToDate: true, total: { exact: true } });
    expect(body.items).toContainEqual(
      expect.objectContaining({ id: filed.body.id, number: filed.body.number, stage: 'filed', revision: 0 }),
    );
  });

  it('shows each step of a case to whoever names its position', async () => {
    const { body } = await api.as('chen-meilin').post('/api/cases').send(filing);
    const listed = await api
      .as('he-min')
      .post(`/api/cases/${body.id}/listing`)
      .set('If-Match', '"0"')
      .send({ list: starterListId('district') });
    const claimed = await api.as('xu-qiang').post(`/api/cases/${body.id}/claims`).send({});
    const { headers } = claimed;
    const seen = await list({ q: body.number, atLeast: headers['crosswalk-position'] ?? '' });

    expect([listed.status, claimed.status]).toEqual([201, 201]);
    expect(seen.body.items).toEqual([
      expect.objectContaining({ stage: 'claimed', revision: 2, lead: expect.objectContaining({ name: '交警大队' }) }),
    ]);
  });

  it('says so when it has not seen that position in time', async () => {
    const { status, body } = await list({ atLeast: '999999999' });
    expect({ status, upToDate: body.upToDate }).toEqual({ status: 200, upToDate: false });
  });

  it.each([
    [{ atLeast: 'yesterday' }, 'position-unknown'],
    [{ after: 'W10', before: 'W10' }, 'cursors-contradict'],
    [{ after: 'nonsense' }, 'cursor-unreadable'],
    [{ sort: 'title; DROP TABLE' }, 'input-wrong'],
    [{ limit: '101' }, 'input-wrong'],
    [{ limit: 'many' }, 'input-wrong'],
    [{ community: 'mine' }, 'input-wrong'],
    [{ stages: 'filed' }, 'input-wrong'],
  ])('refuses %j', async (query, code) => {
    const { status, body } = await list(query);
    expect({ status, code: body.code }).toEqual({ status: 400, code });
  });

  it('takes an empty box of a form as nothing said', async () => {
    const { status } = await list({ q: '', stage: '', community: '' });
    expect(status).toBe(200);
  });
});
