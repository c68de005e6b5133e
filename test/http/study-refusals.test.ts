import { unitIdOf } from '@crosswalk/organisation';
import { community, police, trafficPolice, urban, urbanManagement } from './support/claiming.js';
import { meeting, planDesk, votes, type PlanDesk } from './support/planning.js';
import { expectRefused, type Refusal } from './support/refused.js';

const nothing = '00000000-0000-4000-8000-000000000000';
const elsewhere = unitIdOf('department', '企业服务中心');
const stranger = 'ma-lin';

let desk: PlanDesk;
/** Claimed, with a survey to come. */
let claimed: string;
/** Surveyed, with eight rounds closed and the ninth open. */
let asking: string;
let meetingToCome: string;
let surveyHeld: string;

const question = { channel: 'street', question: '在哪里过街？' };

beforeAll(async () => {
  desk = await planDesk();
  claimed = await desk.claimed();
  ({ survey: meetingToCome } = await desk.done(police, claimed, 'surveys', meeting));
  asking = await desk.claimed();
  surveyHeld = await desk.survey(asking);
  for (let round = 1; round < 9; round += 1) await desk.askResidents(asking, question, '没有变化');
  await desk.done(community, asking, 'opinion-rounds', question);
});

afterAll(() => desk.close());

const held = (more: object = {}) => ({
  heldAt: new Date().toISOString(),
  present: [{ department: trafficPolice }],
  ...more,
});
const absent = { findings: [{ department: urbanManagement, finding: '坡道太陡' }] };
const count = { ...votes, themes: [], quotations: [] };
const told = { ...count, quotations: ['早该有了', '打我电话 138-1234-5678'] };
const conclusion = { outcome: 'undecided', changed: '没有变化' };

const ofSurveys: readonly Refusal[] = [
  ['claim-held-by-another-department', () => [claimed, urban, 'surveys', meeting]],
  [
    'department-not-on-case',
    () => [claimed, police, 'surveys', { ...meeting, departments: [elsewhere] }, 'departments'],
  ],
  ['day-in-the-past', () => [claimed, police, 'surveys', { ...meeting, meetAt: '2020-01-01T00:00:00Z' }, 'meetAt']],
  ['survey-unknown', () => [claimed, police, `surveys/${nothing}/record`, held()]],
  ['survey-not-scheduled', () => [asking, police, `surveys/${surveyHeld}/cancellation`, { reason: '下雨' }]],
  ['survey-not-held', () => [claimed, urban, `surveys/${meetingToCome}/findings`, { finding: '视距足够' }]],
  [
    'occurred-in-the-future',
    () => [claimed, police, 'surveys/held', held({ heldAt: '2999-01-01T00:00:00Z' }), 'heldAt'],
  ],
  [
    'occurred-before-filing',
    () => [claimed, police, 'surveys/held', held({ heldAt: '2020-01-01T00:00:00Z' }), 'heldAt'],
  ],
  ['department-not-present', () => [claimed, police, 'surveys/held', held(absent), 'findings.0.department']],
  ['attachment-unknown', () => [claimed, police, 'surveys/held', held({ photos: [nothing] }), 'photos']],
];

const ofRounds: readonly Refusal[] = [
  ['round-unknown', () => [claimed, community, 'opinion-rounds/1/count', count]],
  ['round-still-open', () => [asking, community, 'opinion-rounds', question]],
  ['round-closed', () => [asking, community, 'opinion-rounds/1/count', count]],
  ['round-not-counted', () => [asking, community, 'opinion-rounds/9/closure', conclusion]],
  ['count-does-not-add-up', () => [asking, community, 'opinion-rounds/9/count', { ...count, for: 181 }, 'answered']],
  ['quotation-names-somebody', () => [asking, community, 'opinion-rounds/9/count', told, 'quotations.1']],
];

const ofVerdicts: readonly Refusal[] = [
  ['grounds-missing', () => [claimed, urban, 'feasibility', { verdict: 'feasible-if' }, 'grounds']],
  ['no-claim-of-yours', () => [claimed, stranger, 'feasibility', { verdict: 'feasible' }]],
];

describe('A refusal in the study', () => {
  it.each([...ofSurveys, ...ofRounds, ...ofVerdicts])(
    '%s comes with its status, its field and a sentence in both languages',
    async (...refusal) => {
      await expectRefused(desk, refusal);
    },
  );

  it('too-many-rounds comes when there have been as many as the procedure allows', async () => {
    await desk.done(community, asking, 'opinion-rounds/9/count', count);
    await desk.done(community, asking, 'opinion-rounds/9/closure', conclusion);
    const { body } = await desk.ask(community, asking, 'opinion-rounds', question, 'en');
    expect(body).toMatchObject({ code: 'too-many-rounds', detail: 'There can be 9 opinion rounds at most' });
  });
});
