import { caseIdOf } from '@crosswalk/cases';
import { derivedId, type Request } from '@crosswalk/event-sourcing';
import { filingOf, Rounds, type VisitEvent, type VisitId } from '@crosswalk/visits';
import { eventually } from '../support/eventually.js';
import { community, coordinator, crosswalk, goRound, wangjiang } from './going-round.js';

let desk: Awaited<ReturnType<typeof goRound>>;

beforeAll(async () => {
  desk = await goRound();
});

afterAll(() => desk.close());

const requestOf = (key: string): Request => {
  const commandId = derivedId('test', key);
  const metadata = { commandId, correlationId: commandId, causationId: commandId, actorUnit: wangjiang };
  return { metadata: { ...metadata, actorId: community, actorRole: 'community-staff' } };
};

/** A request that was told to its round, and whose teller was cut off before it was filed. */
const cutOff = async (visit: string, key: string, category = 'crossing') => {
  const request = requestOf(key);
  const filing = filingOf(visit as VisitId, request.metadata.commandId);
  const { title, description, at } = crosswalk;
  const procedure = { name: 'problem', version: 2 };
  const told = { procedure, title, description, category, place: { address: '3-501' }, urgency: 'ordinary' } as const;
  const taken: VisitEvent = {
    type: 'RequestTaken',
    data: { case: caseIdOf(filing), filing, request: told, by: community, at },
  };
  const outcome = await desk.api.app.get(Rounds, { strict: false }).record(visit as VisitId, request, () => [taken]);
  return { id: caseIdOf(filing), headers: { 'crosswalk-position': String(outcome.position) } };
};

describe('A request whose teller was cut off', () => {
  it('becomes its case all the same, once, in the name of whoever took it', async () => {
    const visit = await desk.open();
    const { id } = await cutOff(visit, 'cut off');
    const filed = await eventually(async () => {
      const { body } = await desk.api.as(coordinator).get(`/api/cases/${id}`).expect(200);
      return body;
    });
    expect(filed).toMatchObject({ title: crosswalk.title, source: 'visit', filedAt: crosswalk.at });
    expect(filed.history).toMatchObject([{ type: 'CaseFiled', by: '陈美琳' }]);
    await eventually(async () => {
      const { body } = await desk.api.as(coordinator).get(`/api/visits/${visit}`).expect(200);
      expect(body).toMatchObject({ requests: 1, cases: [{ id, stage: 'filed', number: filed.number }] });
    });
  });

  it('is the same case when it is told again', async () => {
    const visit = await desk.open();
    const take = () =>
      desk.api.as(community).post(`/api/visits/${visit}/requests`).set('Idempotency-Key', 'told').send(crosswalk);
    const first = await take().expect(201);
    const second = await take().expect(201);
    expect(second.body).toEqual(first.body);
  });
});
