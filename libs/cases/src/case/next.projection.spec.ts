import {
  claimed,
  filed,
  filing,
  lin,
  listed,
  noon,
  resolved,
  rulesOf,
  trafficPolice,
  urbanManagement,
} from '../../../../test/support/crosswalk-story.js';
import type { CaseEvent } from './events.js';
import { waitingFor } from './next.projection.js';
import { standingAfter, standingWhenFiled } from './standing.projection.js';

const full = rulesOf('problem', 2);
const short = rulesOf('problem', 1);

/** What a case waits for after these events, as step and units. */
const waiting = (events: readonly CaseEvent[], rules = full): readonly string[] => {
  const standing = events.reduce(
    (known, event) => (event.type === 'CaseFiled' ? known : standingAfter(known, event)),
    standingWhenFiled(filing),
  );
  return waitingFor(standing, rules).map(({ step, whom, units }) =>
    [step, units.length > 0 ? units.map(({ name }) => name).join('+') : whom].join(' '),
  );
};

const done = { by: lin, at: noon };
const support: CaseEvent = { type: 'CaseClaimed', data: { department: urbanManagement, role: 'support', ...done } };
const feasible = (department: typeof trafficPolice): CaseEvent => ({
  type: 'FeasibilityGiven',
  data: { department, verdict: 'feasible', ...done },
});
const meeting = { survey: 's' as never, meetAt: noon, departments: [] };
const held = { survey: 's' as never, heldAt: noon, present: [], findings: [], measurements: [], photos: [] };
const studied: readonly CaseEvent[] = [
  { type: 'SurveyScheduled', data: { ...meeting, ...done } },
  { type: 'SurveyHeld', data: { ...held, disagreements: [], ...done } },
  { type: 'OpinionRoundOpened', data: { round: 1, channel: 'street', question: '在哪里过街？', ...done } },
  { type: 'OpinionRoundClosed', data: { round: 1, outcome: 'carried', changed: '无', ...done } },
  feasible(trafficPolice),
  feasible(urbanManagement),
];
const proposed: CaseEvent = {
  type: 'PlanProposed',
  data: { department: trafficPolice, version: 1, summary: '斑马线', measures: [], ...done },
};
const signed: CaseEvent = { type: 'PlanSigned', data: { department: trafficPolice, version: 1, ...done } };

describe('A case waits', () => {
  it('for the coordinator to list it, where claims begin on a list', () => {
    expect(waiting([filed])).toEqual(['list-case coordinator']);
  });

  it('for any department to claim it, and for the coordinator to invite one', () => {
    expect(waiting([filed, listed])).toEqual(['claim-case department', 'invite-departments coordinator']);
  });

  it('for every step of its study that is required and not done, each with whose it is', () => {
    expect(waiting([filed, listed, claimed, support])).toEqual([
      'schedule-survey 交警大队',
      'open-opinion-round 交警大队',
      'give-feasibility 交警大队+城管局',
    ]);
  });

  it('for a plan once it is studied, and then for the signatures that are missing', () => {
    const before = [filed, listed, claimed, support, ...studied];
    expect(waiting(before)).toEqual(['propose-plan 交警大队']);
    expect(waiting([...before, proposed, signed])).toEqual(['sign-plan 城管局']);
  });

  it('for a new plan when a department refused to sign', () => {
    const refused: CaseEvent = {
      type: 'PlanRefused',
      data: { department: urbanManagement, version: 1, reason: '太贵', ...done },
    };
    const before = [filed, listed, claimed, support, ...studied, proposed, signed];
    expect(waiting([...before, refused])).toEqual(['propose-plan 交警大队']);
  });

  it('for its lead to resolve it, where nothing else is required', () => {
    expect(waiting([filed, listed, claimed], short)).toEqual(['resolve-case 交警大队']);
  });

  it('for its community to confirm, where the procedure asks for it', () => {
    expect(waiting([filed, listed, claimed, resolved])).toEqual(['confirm-resolution 望江社区']);
    expect(waiting([filed, listed, claimed, resolved], short)).toEqual(['close-case coordinator']);
  });

  it('for the coordinator alone while it is suspended', () => {
    const suspended: CaseEvent = {
      type: 'CaseSuspended',
      data: { reason: '等道路大修', reviewOn: '2026-06-01' as never, ...done },
    };
    expect(waiting([filed, listed, claimed, suspended])).toEqual(['resume-case coordinator']);
  });
});
