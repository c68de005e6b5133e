import { starterListId } from '@crosswalk/breakdown-lists';
import { caseProblems } from '@crosswalk/cases';
import { unitIdOf } from '@crosswalk/organisation';
import {
  claimDesk,
  community,
  coordinator,
  housing,
  housingBureau,
  police,
  policeHead,
  trafficPolice,
  urban,
  urbanHead,
  urbanManagement,
  type ClaimDesk,
} from './support/claiming.js';

let desk: ClaimDesk;

beforeAll(async () => {
  desk = await claimDesk([], 'test/fixtures/procedures');
  for (const provider of ['gu-daming', 'fang-yun']) {
    const offer = { procedure: 'errand', category: 'shopping', title: '代买', capacity: 100 };
    await desk.api.as(provider).post('/api/offers').send(offer).expect(201);
  }
});

afterAll(() => desk.close());

type Step = readonly [person: string, step: string, body?: object];

const team = 'gu-daming';
const teamUnit = unitIdOf('team', '望江银龄志愿队');
const organisation = unitIdOf('organisation', '邻里帮社会服务中心');
const nobody = '00000000-0000-4000-8000-000000000000';
const errand = { procedure: 'errand', category: 'shopping', answers: { what: '大米' } };
const assigned = { procedure: 'assigned-problem' };

const listed: Step = [coordinator, 'listing', { list: starterListId('district') }];
const led: Step = [police, 'claims', { promisedFor: '2030-12-31' }];
const supported: Step = [urban, 'claims', { role: 'support' }];
const planned: Step = [police, 'work-items', { title: '施划标线' }];
const claimed = [listed, led, supported];

/** The last of these steps, on a case of its own; in a step, `:item` stands for the item that was planned last. */
const after =
  (steps: readonly Step[], last: Step, told: object = {}) =>
  async (language: string) => {
    const id = await desk.fileOne(told);
    let item = nobody;
    for (const [person, step, body] of steps) {
      item = (await desk.done(person, id, step.replace(':item', item), body)).item ?? item;
    }
    const [person, step, body] = last;
    return desk.ask(person, id, step.replace(':item', item), body, language);
  };

const reason = '不属本部门';
const ofPolice = { department: trafficPolice, reason };

const refusals: readonly (readonly [keyof typeof caseProblems, ReturnType<typeof after>])[] = [
  ['claimant-not-allowed', after([listed], [community, 'claims'])],
  ['claimant-not-allowed', after([listed, led], [coordinator, 'lead-handover', { to: teamUnit, reason }])],
  ['claim-only-by-assignment', after([[coordinator, 'assignments', { ...ofPolice, role: 'support' }]], led, assigned)],
  ['assign-only-by-claim', after([], [coordinator, 'assignments', { department: teamUnit, reason }], errand)],
  [
    'assign-only-by-claim',
    after([[team, 'claims']], [coordinator, 'lead-handover', { to: organisation, reason }], errand),
  ],
  [
    'too-many-supporters',
    after(
      [
        [coordinator, 'assignments', { department: trafficPolice, reason }],
        [coordinator, 'assignments', { department: urbanManagement, role: 'support', reason }],
      ],
      [coordinator, 'assignments', { department: housingBureau, role: 'support', reason }],
      assigned,
    ),
  ],
  ['already-claimed-by-you', after(claimed, [police, 'claims', { role: 'support' }])],
  ['lead-already-claimed', after(claimed, [coordinator, 'assignments', { department: housingBureau, reason }])],
  ['not-invited', after([listed], [urban, 'invitations/decline', { reason }])],
  ['lead-missing', after([listed], [coordinator, 'lead-handover', { to: trafficPolice, reason }])],
  ['no-claim-of-yours', after([listed, led], [urban, 'release-request', { reason }])],
  ['release-not-asked', after(claimed, [coordinator, 'release-refusal', ofPolice])],
  ['release-not-asked', after([listed], [coordinator, 'release-grant', ofPolice])],
  ['extension-not-asked', after(claimed, [coordinator, 'extension-grant', { department: trafficPolice, days: 3 }])],
  ['extension-not-asked', after(claimed, [coordinator, 'extension-refusal', ofPolice])],
  ['promise-missing', after(claimed, [urbanHead, 'extension-request', { days: 3, reason }])],
  [
    'extension-too-long',
    after(
      [...claimed, [policeHead, 'extension-request', { days: 3, reason }]],
      [coordinator, 'extension-grant', { department: trafficPolice, days: 31 }],
    ),
  ],
  ['work-item-unknown', after(claimed, [police, 'work-items', { title: '划线', dependsOn: [nobody] }])],
  ['work-item-unknown', after(claimed, [police, 'work-items/:item/start'])],
  ['work-item-of-another-department', after([...claimed, planned], [urban, 'work-items/:item/start'])],
  ['work-item-not-started', after([...claimed, planned], [police, 'work-items/:item/finish', { outcome: '完成' }])],
  [
    'work-item-closed',
    after(
      [...claimed, planned, [police, 'work-items/:item/cancellation', { reason }]],
      [police, 'work-items/:item/start'],
    ),
  ],
  ['day-in-the-past', after(claimed, [police, 'work-items', { title: '划线', due: '2020-01-01' }])],
  ['step-not-in-procedure', after([], [coordinator, 'invitations', { departments: [teamUnit] }], errand)],
  ['case-already-claimed', after(claimed, [coordinator, 'return', { reason }])],
  ['case-already-claimed', after(claimed, [coordinator, 'decline', { reason }])],
  ['no-claim-of-yours', after(claimed, [housing, 'work-items', { title: '划线' }])],
];

describe('A refusal about claims and their work', () => {
  it.each(refusals)('%s comes with its status, and with a sentence in both languages', async (code, request) => {
    const sentences = [];
    for (const language of ['zh', 'en']) {
      const { status, body } = await request(language);
      expect({ status, code: body.code }).toEqual({ status: caseProblems[code].status, code });
      expect(body.detail).not.toMatch(/\{\w+\}|undefined|\[object/);
      sentences.push(body.detail);
    }
    expect(sentences[0]).toMatch(/\p{Script=Han}/u);
    expect(sentences[1]).toMatch(/[a-z]{3} [a-z]/);
  });
});
