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

const fileIt = () => api.as('chen-meilin').post('/api/cases').send(filing);

const fileAndAmend = async (): Promise<string> => {
  const { body } = await fileIt();
  await api
    .as('chen-meilin')
    .post(`/api/cases/${body.id}/amendments`)
    .send({ changes: { affected: 1300 } })
    .expect(201);
  return body.id;
};

describe('A written answer', () => {
  it('tells the revision, the place in the log, and what was written', async () => {
    const { status, headers, body } = await fileIt();

    expect(status).toBe(201);
    expect(headers['etag']).toBe('"0"');
    expect(headers['crosswalk-position']).toMatch(/./);
    expect(body).toEqual({ id: expect.any(String), number: expect.stringMatching(/^\d{4}-/), revision: 0 });
  });

  it('is 200 when there was nothing new to say', async () => {
    const { body } = await fileIt();
    const again = await api
      .as('chen-meilin')
      .post(`/api/cases/${body.id}/amendments`)
      .send({ changes: { title: filing.title } });

    expect(again.status).toBe(200);
    expect(again.headers['etag']).toBe('"0"');
  });
});

describe('If-Match', () => {
  it('lets a request through that saw the newest revision', async () => {
    const id = await fileAndAmend();
    const { headers } = await api.as('he-min').get(`/api/cases/${id}`);
    const amended = await api
      .as('chen-meilin')
      .post(`/api/cases/${id}/amendments`)
      .set('If-Match', headers['etag'] ?? '')
      .send({ changes: { affected: 1400 } });

    expect(amended.status).toBe(201);
    expect(amended.headers['etag']).toBe('"2"');
  });

  it('stops a request that saw an older one, and names who changed what and when', async () => {
    const id = await fileAndAmend();
    const stale = await api
      .as('chen-meilin')
      .post(`/api/cases/${id}/amendments`)
      .set('If-Match', '"0"')
      .set('Accept-Language', 'en')
      .send({ changes: { affected: 1500 } });

    expect(stale.status).toBe(412);
    expect(stale.body).toMatchObject({ code: 'revision-stale', title: 'Changed by somebody else', revision: 1 });
    expect(stale.body.detail).toMatch(
      /^You looked at revision 0; it is now at revision 1: Chen Meilin amended it on \d/,
    );
    expect(stale.body.changes).toEqual([
      {
        by: { id: 'chen-meilin', name: 'Chen Meilin' },
        what: 'amended it',
        type: 'CaseAmended',
        at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
        revision: 1,
      },
    ]);
  });

  it('says it in Chinese too', async () => {
    const id = await fileAndAmend();
    const stale = await api
      .as('chen-meilin')
      .post(`/api/cases/${id}/amendments`)
      .set('If-Match', '"0"')
      .send({ changes: { affected: 1500 } });

    expect(stale.body.detail).toMatch(/^您看到的第 0 版已不是最新，现为第 1 版：陈美琳于.*作了修改$/);
  });

  it('stops a request that saw a revision which is not there yet', async () => {
    const { body } = await fileIt();
    const { status } = await api
      .as('chen-meilin')
      .post(`/api/cases/${body.id}/amendments`)
      .set('If-Match', '"7"')
      .send({ changes: { affected: 1 } });
    expect(status).toBe(412);
  });

  it('of * asks only that there is something', async () => {
    const { body } = await fileIt();
    const amend = (id: string) =>
      api
        .as('chen-meilin')
        .post(`/api/cases/${id}/amendments`)
        .set('If-Match', '*')
        .send({ changes: { affected: 2 } });

    expect((await amend(body.id)).status).toBe(201);
    expect((await amend('9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d')).body).toMatchObject({
      status: 404,
      code: 'case-unknown',
    });
  });

  it('tells whoever may not read the case nothing of what has changed', async () => {
    const { body } = await fileIt();
    const stale = api.as('lin-jianguo').post(`/api/cases/${body.id}/amendments`).set('If-Match', '"7"');
    expect((await stale.send({ changes: { affected: 2 } })).body).toMatchObject({ status: 404, code: 'case-unknown' });
  });
});

describe('Without If-Match', () => {
  it('requests at the same instant are all carried out, one after the other', async () => {
    const { body } = await fileIt();
    const amend = (affected: number) =>
      api.as('chen-meilin').post(`/api/cases/${body.id}/amendments`).send({ changes: { affected } });
    const answers = await Promise.all([amend(1), amend(2)]);

    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers.map(({ headers }) => headers['etag']).toSorted()).toEqual(['"1"', '"2"']);
  });
});
