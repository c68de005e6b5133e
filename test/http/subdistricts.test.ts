import { unitIdOf } from '@crosswalk/organisation';
import type { Actor } from '@crosswalk/identity';
import { claimDesk, coordinator, police, trafficPolice, type ClaimDesk } from './support/claiming.js';

const neighbour: Actor = {
  id: 'xia-fan',
  name: { zh: '夏凡', en: 'Xia Fan' },
  role: 'subdistrict-staff',
  unit: { id: unitIdOf('subdistrict', '湖滨街道'), name: '湖滨街道', kind: 'subdistrict' },
};
const own = 'zhou-ting';

let desk: ClaimDesk;

beforeAll(async () => {
  desk = await claimDesk([neighbour]);
});

afterAll(() => desk.close());

const reason = '归口调整';

/** What the staff of a subdistrict do with its cases, each on a case of its own. */
const steps: readonly (readonly [step: string, body: () => Promise<object> | object])[] = [
  ['return', () => ({ reason })],
  ['decline', () => ({ reason })],
  ['merger', async () => ({ reason, into: await desk.fileOne() })],
  ['split', () => ({ reason, part: { title: '路灯不亮', description: '三盏路灯都不亮。' } })],
  ['amendments', () => ({ changes: { urgency: 'urgent' } })],
  ['invitations', () => ({ departments: [trafficPolice] })],
];

describe('The staff of a subdistrict', () => {
  it.each(steps)('take the step %s with cases of their own subdistrict alone', async (step, bodyOf) => {
    const id = await desk.listOne();
    const body = await bodyOf();
    const refused = await desk.ask(neighbour.id, id, step, body);
    expect(refused.body).toMatchObject({ status: 404, code: 'case-unknown', detail: '没有这个事项' });
    await desk.done(own, id, step, body);
  });

  it('urge whoever claims a case of their own subdistrict alone', async () => {
    const id = await desk.listOne();
    await desk.done(police, id, 'claims');
    const { body } = await desk.ask(neighbour.id, id, 'urging', { note: '请快' }, 'en');
    expect(body).toMatchObject({ status: 404, code: 'case-unknown' });
    await desk.done(own, id, 'urging', { note: '请快' });
    await desk.done(coordinator, id, 'urging', { note: '请快' });
  });
});
