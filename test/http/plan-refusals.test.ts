import { unitIdOf } from '@crosswalk/organisation';
import { coordinator, housingHead, police, urban, urbanHead } from './support/claiming.js';
import { plan, planDesk, today, works, type PlanDesk } from './support/planning.js';
import { expectRefused, type Refusal } from './support/refused.js';

const nothing = '00000000-0000-4000-8000-000000000000';
const elsewhere = unitIdOf('department', '企业服务中心');

let desk: PlanDesk;
/** Cases as far along as their names say. */
let studied: string;
let planned: string;
let building: string;
let crossing: string;
let ramp: string;

const adopted = async (): Promise<string> => {
  const id = await desk.studied();
  await desk.done(police, id, 'plans', plan);
  await desk.signAll(id, 1);
  return id;
};

beforeAll(async () => {
  desk = await planDesk();
  studied = await desk.studied();
  planned = await adopted();
  building = await adopted();
  const { milestones } = await desk.done(police, building, 'works', works);
  [crossing, ramp] = milestones;
  await desk.done(police, building, `works/milestones/${crossing}/reached`, { on: today() });
  await desk.done(urban, building, 'works/progress', { percent: 40 });
});

afterAll(() => desk.close());

const [first, ...others] = plan.measures;
const patrol = { department: elsewhere, what: '巡查' };
const withMeasures = (...measures: readonly object[]) => ({ ...plan, measures });
const delay = { until: '2031-06-01', reason: '连日下雨' };

const ofPlans: readonly Refusal[] = [
  ['measures-missing', () => [studied, police, 'plans', withMeasures({ ...first }), 'measures']],
  [
    'measure-without-claim',
    () => [studied, police, 'plans', withMeasures(...plan.measures, patrol), 'measures.3.department'],
  ],
  [
    'ends-before-it-starts',
    () => [studied, police, 'plans', withMeasures({ ...first, to: '2031-01-01' }, ...others), 'measures.0.to'],
  ],
  ['plan-missing', () => [studied, urbanHead, 'plans/1/signatures']],
  ['changes-missing', () => [planned, police, 'plans', plan, 'changes']],
  ['plan-of-another-version', () => [planned, urbanHead, 'plans/2/signatures']],
  ['plan-already-adopted', () => [planned, housingHead, 'plans/1/refusals', { reason: '没有经费' }]],
];

const ofWorks: readonly Refusal[] = [
  ['works-not-started', () => [planned, police, 'works/progress', { percent: 10 }]],
  ['works-already-started', () => [building, police, 'works', works]],
  ['milestone-unknown', () => [building, police, `works/milestones/${nothing}/reached`, { on: today() }]],
  ['milestone-already-reached', () => [building, police, `works/milestones/${crossing}/delay`, delay]],
  ['occurred-in-the-future', () => [building, police, `works/milestones/${ramp}/reached`, { on: '2999-01-01' }, 'on']],
  ['progress-runs-backwards', () => [building, urban, 'works/progress', { percent: 39 }, 'percent']],
  ['steps-missing', () => [building, police, 'resolution', { outcome: '已建成' }]],
];

describe('A refusal of the plan and the works', () => {
  it.each([...ofPlans, ...ofWorks])(
    '%s comes with its status, its field and a sentence in both languages',
    async (...refusal) => {
      await expectRefused(desk, refusal);
    },
  );

  it('confirmation-missing comes when a case is closed that nobody confirmed, without a reason', async () => {
    await desk.done(police, building, `works/milestones/${ramp}/reached`, { on: today() });
    await desk.done(police, building, 'resolution', { outcome: '已建成', evidence: [await desk.attach(building)] });
    const { body } = await desk.ask(coordinator, building, 'closure');
    expect(body).toMatchObject({ code: 'confirmation-missing', errors: [{ field: 'reason' }] });
  });
});
