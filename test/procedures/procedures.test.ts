import { runApi, type RunningApi } from '../http/support/api.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';

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

describe('The procedures', () => {
  it('are told in their newest version, the usual one first', async () => {
    const { body } = await api.as(undefined).get('/api/procedures').expect(200);
    expect(body.map(({ name, version }: { name: string; version: number }) => `${name} ${version}`)).toEqual([
      'problem 2',
      'enterprise-request 1',
      'errand 1',
      'service-order 1',
    ]);
  });

  it('tell who files, who claims, the steps, the words, the questions and the limits', async () => {
    const { body } = await api.as(undefined).get('/api/procedures').expect(200);
    const order = body.find(({ name }: { name: string }) => name === 'service-order');
    expect(order).toMatchObject({
      title: { zh: '居民点单', en: 'Service order' },
      filedBy: ['community-staff', 'subdistrict-staff', 'coordinator'],
      claim: { from: 'filed', lead: ['organisation', 'team', 'department'], how: 'either', offered: true },
      steps: [
        { step: 'evidence', before: 'resolved' },
        { step: 'confirmation', before: 'closed' },
      ],
      limits: { claim: { amount: 1, unit: 'working-days' }, resolve: { urgent: { amount: 4, unit: 'hours' } } },
    });
    expect(order.words).toContainEqual({ of: 'step:claim', zh: '接单', en: 'accept' });
    const haircut = order.categories.find(({ id }: { id: string }) => id === 'haircut');
    expect(haircut.questions[2]).toMatchObject({
      id: 'bedridden',
      type: 'yes-no',
      required: true,
      when: { question: 'at-home', is: true },
    });
  });
});

describe('The categories', () => {
  it('are those of every procedure, each telling which', async () => {
    const { body } = await api.as('he-min').get('/api/categories').expect(200);
    expect(body[0]).toEqual({
      id: 'crossing',
      procedure: 'problem',
      zh: '过街与斑马线',
      en: 'Crossings',
      cases: 0,
      canBeFiled: true,
    });
    expect(new Set(body.map(({ procedure }: { procedure: string }) => procedure))).toEqual(
      new Set(['problem', 'enterprise-request', 'errand', 'service-order']),
    );
  });
});
