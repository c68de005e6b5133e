import type { CaseFile, Person, Schemas } from '../api/client.js';
import { inGroups, nextAmong, stepsOpenTo } from './steps-open-to.js';
import type { Rules, Situation } from './steps-open-to.situation.js';

const wangjiang = { id: 'wangjiang', name: '望江社区' };
const at = '2026-03-01T00:00:00Z';

const rules: Rules = {
  claim: { from: 'listed', lead: ['department'], support: ['department'], how: 'either', offered: false },
  steps: [
    { step: 'listing', before: 'claimed' },
    { step: 'survey', before: 'planned' },
    { step: 'opinion-round', before: 'planned' },
    { step: 'feasibility', before: 'planned' },
    { step: 'plan', before: 'in-works' },
    { step: 'works', before: 'resolved' },
    { step: 'work-items', before: 'resolved' },
    { step: 'confirmation', before: 'closed' },
  ],
};

const filed = {
  stage: 'filed',
  community: wangjiang,
  claims: [],
  invitations: [],
  items: [],
  surveys: [],
  rounds: [],
  feasibility: { verdicts: [], waitsFor: [] },
  plans: [],
  followers: [],
  attachments: [],
  links: [],
  next: [],
} as unknown as CaseFile;

const claimOf = (id: string, role: 'lead' | 'support', more: Partial<Schemas['ClaimDto']> = {}) => ({
  department: { id, name: id },
  role,
  claimedAt: at,
  assigned: false,
  work: 0,
  releases: [],
  extensions: [],
  ...more,
});

const list = { id: 'list', name: '破难清单', level: 'district' } as const;
const claims = [claimOf('police', 'lead'), claimOf('housing', 'support')];
const claimed: CaseFile = { ...filed, stage: 'claimed', list, claims };

const asking = (role: Person['role'], unit: string, file: CaseFile): Situation => ({
  asker: { id: unit, role, unit, ...(role === 'department-staff' ? { kind: 'department' } : {}) },
  file,
  rules,
  today: '2026-03-09',
});

const stepsOf = (situation: Situation) => stepsOpenTo(situation).map(({ step }) => step);

describe('the steps offered', () => {
  it('let the coordinator list what was filed, and nobody claim it yet', () => {
    expect(stepsOf(asking('coordinator', 'district', filed))).toContain('list-case');
    expect(stepsOf(asking('department-staff', 'police', filed))).not.toContain('claim-case');
  });

  it('let a department claim what is listed, once', () => {
    const listed: CaseFile = { ...filed, stage: 'listed', list };
    expect(stepsOf(asking('department-staff', 'police', listed))).toContain('claim-case');
    expect(stepsOf(asking('department-staff', 'police', claimed))).not.toContain('claim-case');
  });

  it('let a unit of a kind that the procedure does not name claim nothing', () => {
    const listed: CaseFile = { ...filed, stage: 'listed', list };
    expect(stepsOf(asking('organisation-member', 'helpers', listed))).not.toContain('claim-case');
  });

  it('let only the lead plan, and only after the study', () => {
    const studied: CaseFile = {
      ...claimed,
      stage: 'in-study',
      surveys: [{ survey: 's', progress: 'held', meetAt: at, departments: [] }],
      rounds: [{ round: 1, open: false, channel: 'meeting', question: '?', openedAt: at }],
    };
    expect(stepsOf(asking('department-staff', 'police', claimed))).not.toContain('propose-plan');
    expect(stepsOf(asking('department-staff', 'police', studied))).toContain('propose-plan');
    expect(stepsOf(asking('department-staff', 'housing', studied))).not.toContain('propose-plan');
  });

  it('let nobody resolve while a work item is open', () => {
    const item = { id: 'i', title: '护栏', department: { id: 'housing', name: '' }, progress: 'started' } as const;
    const items = [{ ...item, dependsOn: [], waitsFor: [], plannedAt: at, evidence: [] }];
    const busy = { ...asking('department-staff', 'police', { ...claimed, items }), rules: { ...rules, steps: [] } };
    expect(stepsOf(busy)).not.toContain('resolve-case');
    expect(stepsOf({ ...busy, file: claimed })).toContain('resolve-case');
  });

  it('let the coordinator answer a request for release, under the name of who asked', () => {
    const releases = [{ reason: '不属本单位', askedAt: at, answer: 'waiting' as const }];
    const asked: CaseFile = { ...claimed, claims: [claimOf('police', 'lead', { releases })] };
    expect(stepsOpenTo(asking('coordinator', 'district', asked))).toContainEqual({
      step: 'release-claim',
      part: 'police',
      named: 'police',
    });
    expect(stepsOf(asking('department-staff', 'police', asked))).not.toContain('ask-release');
  });

  it('let only its own community confirm', () => {
    const resolved: CaseFile = { ...claimed, stage: 'resolved' };
    expect(stepsOf(asking('community-staff', 'wangjiang', resolved))).toContain('confirm-resolution');
    expect(stepsOf(asking('community-staff', 'jinjiang', resolved))).not.toContain('confirm-resolution');
  });

  it('move nothing while a case is suspended', () => {
    const suspended: CaseFile = { ...claimed, suspended: { reason: '等规划', reviewOn: '2026-06-01', since: at } };
    const steps = stepsOf(asking('department-staff', 'police', suspended));
    expect(steps).toContain('resume-case');
    expect(steps).not.toContain('schedule-survey');
  });

  it('are none for whoever only looks', () => {
    expect(stepsOf(asking('auditor', 'district', claimed))).toEqual([]);
  });
});

describe('what is next', () => {
  const listed: CaseFile = {
    ...filed,
    stage: 'listed',
    list,
    next: [{ step: 'claim-case', whom: 'department', units: [{ id: 'police', name: '交警大队' }] }],
  };

  it('is put forward to whom it waits for', () => {
    const waits: CaseFile['next'] = [
      { step: 'schedule-survey', whom: 'department', units: [{ id: 'police', name: '' }] },
    ];
    const led: CaseFile = { ...claimed, next: waits };
    const police = asking('department-staff', 'police', led);
    const coordinator = asking('coordinator', 'district', led);
    expect(nextAmong(stepsOpenTo(police), police)).toEqual([{ step: 'schedule-survey', part: '' }]);
    expect(nextAmong(stepsOpenTo(coordinator), coordinator)).toEqual([]);
  });

  it('is the claim for whoever may claim, invited or not', () => {
    const housing = asking('department-staff', 'housing', listed);
    expect(nextAmong(stepsOpenTo(housing), housing)).toEqual([{ step: 'claim-case', part: '' }]);
  });
});

describe('the menus', () => {
  it('leave out what stands beside its own part of the page', () => {
    const offers = [
      { step: 'start-work-item', part: 'i' },
      { step: 'urge-case', part: '' },
    ] as const;
    expect(inGroups(offers)).toEqual([{ group: 'oversight', offers: [offers[1]] }]);
  });
});
