import type { AttachmentId, CaseEvent, Day, Instant, MilestoneId, SurveyId } from '@crosswalk/cases';
import {
  chen,
  claimed,
  evening,
  filed,
  lin,
  listed,
  noon,
  trafficPolice,
  urbanManagement,
  wang,
} from './crosswalk-story.js';

/** The study, the plan and the works of the crosswalk story, as facts and with the names its tests go by. */

type Data<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>['data'];

export const tomorrow = '2026-03-03' as Day;
export const yesterday = '2026-03-01' as Day;
export const beforeFiling = '2026-03-01T23:00:00.000Z' as Instant;
export const survey = 'survey-1' as SurveyId;
export const crossing = 'milestone-crossing' as MilestoneId;
export const ramp = 'milestone-ramp' as MilestoneId;
export const photo = 'photo-1' as AttachmentId;

export const supporting: CaseEvent = {
  type: 'CaseClaimed',
  data: { department: urbanManagement, role: 'support', by: wang, at: noon },
};
export const suspended: CaseEvent = {
  type: 'CaseSuspended',
  data: { reason: '等待管线迁改', reviewOn: '2026-06-01' as Day, by: chen, at: noon },
};
export const attached: CaseEvent = {
  type: 'AttachmentAdded',
  data: {
    attachment: { id: photo, name: '斑马线.jpg', mediaType: 'image/jpeg', size: 1000, sha256: 'a'.repeat(64) },
    visibility: 'internal',
    by: wang,
    at: noon,
  },
};

export const meeting: Data<'SurveyScheduled'> = {
  survey,
  meetAt: '2026-03-03T01:00:00.000Z' as Instant,
  departments: [trafficPolice, urbanManagement],
  by: wang,
  at: noon,
};
export const visit: Data<'SurveyHeld'> = {
  survey,
  heldAt: noon,
  present: [
    { department: trafficPolice, people: ['王警官'] },
    { department: urbanManagement, people: [] },
  ],
  findings: [{ department: trafficPolice, finding: '视距足够，可设斑马线' }],
  measurements: [{ what: '路缘高差', value: 18, unit: 'cm' }],
  photos: [photo],
  disagreements: [{ department: urbanManagement, about: '坡道应由谁降低' }],
  by: wang,
  at: evening,
};
export const scheduled: CaseEvent = { type: 'SurveyScheduled', data: meeting };
export const held: CaseEvent = { type: 'SurveyHeld', data: visit };

export const question: Data<'OpinionRoundOpened'> = {
  round: 1,
  channel: 'door-to-door',
  question: '是否同意在此设斑马线？',
  by: lin,
  at: noon,
};
export const count: Data<'OpinionsCounted'> = {
  round: 1,
  asked: 240,
  answered: 200,
  for: 180,
  against: 12,
  neutral: 8,
  themes: ['老人过街', '坡道太陡'],
  quotations: ['早该有了'],
  by: lin,
  at: noon,
};
export const conclusion: Data<'OpinionRoundClosed'> = {
  round: 1,
  outcome: 'carried',
  changed: '坡道一并降低',
  by: lin,
  at: noon,
};
export const opened: CaseEvent = { type: 'OpinionRoundOpened', data: question };
export const counted: CaseEvent = { type: 'OpinionsCounted', data: count };
export const concluded: CaseEvent = { type: 'OpinionRoundClosed', data: conclusion };

export const doable: Data<'FeasibilityGiven'> = { department: trafficPolice, verdict: 'feasible', by: wang, at: noon };
export const doableIf: Data<'FeasibilityGiven'> = {
  department: urbanManagement,
  verdict: 'feasible-if',
  grounds: '先迁移路灯杆',
  by: wang,
  at: noon,
};

export const proposal: Data<'PlanProposed'> = {
  version: 1,
  department: trafficPolice,
  summary: '设 20 米斑马线，降低路缘坡道',
  measures: [
    { department: trafficPolice, what: '施划斑马线', from: tomorrow, to: '2026-03-20' as Day, cost: 30_000 },
    { department: urbanManagement, what: '降低坡道' },
  ],
  by: wang,
  at: noon,
};
export const proposed: CaseEvent = { type: 'PlanProposed', data: proposal };
export const proposedAgain: CaseEvent = {
  type: 'PlanProposed',
  data: { ...proposal, version: 2, changes: '坡道坡度改为 1:20' },
};
export const signedBy = (department: typeof trafficPolice, version = 1): CaseEvent => ({
  type: 'PlanSigned',
  data: { version, department, by: wang, at: noon },
});
export const adopted: CaseEvent = { type: 'PlanAdopted', data: { version: 1, by: wang, at: noon } };

export const start: Data<'WorksStarted'> = {
  department: trafficPolice,
  milestones: [
    { id: crossing, name: '斑马线施划', due: '2026-03-20' as Day },
    { id: ramp, name: '坡道降低' },
  ],
  by: wang,
  at: noon,
};
export const begun: CaseEvent = { type: 'WorksStarted', data: start };
export const reached = (milestone: MilestoneId): CaseEvent => ({
  type: 'MilestoneReached',
  data: { milestone, department: trafficPolice, reachedOn: '2026-03-02' as Day, photos: [], by: wang, at: noon },
});

/** Two departments claim: the traffic police lead, urban management supports. */
export const twoClaim: readonly CaseEvent[] = [filed, listed, claimed, supporting];
/** Surveyed, asked about, found feasible: what a plan needs. */
export const studied: readonly CaseEvent[] = [
  ...twoClaim,
  scheduled,
  attached,
  held,
  opened,
  counted,
  concluded,
  { type: 'FeasibilityGiven', data: doable },
  { type: 'FeasibilityGiven', data: doableIf },
];
/** The plan is signed by both. */
export const planned: readonly CaseEvent[] = [
  ...studied,
  proposed,
  signedBy(trafficPolice),
  signedBy(urbanManagement),
  adopted,
];
/** The works are under way. */
export const inWorks: readonly CaseEvent[] = [...planned, begun];
