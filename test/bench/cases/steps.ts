import type { CaseEvent, CommentId, Day, Instant, PersonId, SurveyId, UnitRef, WorkItemId } from '@crosswalk/cases';
import { people, type Community } from './city.js';
import { firstOf, idFrom, oneOf, type Roll } from './dice.js';
import type { Text } from './words.js';

/** Who says it, and what. */
export type Saying = Readonly<{ fact: CaseEvent; role: string; unit?: UnitRef }>;

/** What a step can speak of. */
export type Scene = Readonly<{
  roll: Roll;
  number: string;
  community: Community;
  lead: UnitRef;
  support: UnitRef;
  text: Text;
  citizen: PersonId;
  clerk: PersonId;
  at: Instant;
  /** Of the one work item and the one survey that a case has, if it has them. */
  item: WorkItemId;
  survey: SurveyId;
  /** The day that many days from now. */
  day: (days: number) => Day;
}>;

const there =
  (make: (scene: Scene, done: { by: PersonId; at: Instant }) => CaseEvent) =>
  (scene: Scene): readonly Saying[] => [
    {
      fact: make(scene, { by: scene.citizen, at: scene.at }),
      role: 'community-staff',
      unit: scene.community.unit,
    },
  ];
const above =
  (make: (scene: Scene, done: { by: PersonId; at: Instant }) => CaseEvent) =>
  (scene: Scene): readonly Saying[] => [
    { fact: make(scene, { by: people.coordinator, at: scene.at }), role: 'coordinator' },
  ];
const leading =
  (make: (scene: Scene, done: { by: PersonId; at: Instant }) => CaseEvent) =>
  (scene: Scene): readonly Saying[] => [
    { fact: make(scene, { by: scene.clerk, at: scene.at }), role: 'department-staff', unit: scene.lead },
  ];

const measure = { zh: '现场整改', en: 'Repair' } as const;

const near = (roll: Roll, { latitude, longitude }: Community) => ({
  latitude: Math.round((latitude + roll() * 0.01) * 1e5) / 1e5,
  longitude: Math.round((longitude + roll() * 0.01) * 1e5) / 1e5,
});

const confirmed = there((_, done) => ({
  type: 'ResolutionConfirmed',
  data: { solved: 'solved', satisfied: 'satisfied', ...done },
}));
const closed = there((_, done) => ({ type: 'CaseClosed', data: done }));
const signed = leading(({ lead }, done) => ({ type: 'PlanSigned', data: { department: lead, version: 1, ...done } }));
const adopted = leading((_, done) => ({ type: 'PlanAdopted', data: { version: 1, ...done } }));
const arranged = leading(({ survey, lead }, done) => ({
  type: 'SurveyScheduled',
  data: { survey, meetAt: done.at, departments: [lead], ...done },
}));
const held = leading(({ survey, lead, text }, done) => ({
  type: 'SurveyHeld',
  data: {
    survey,
    heldAt: done.at,
    present: [{ department: lead, people: [] }],
    findings: [{ department: lead, finding: text.said() }],
    measurements: [],
    photos: [],
    disagreements: [],
    ...done,
  },
}));
const claims = (by: PersonId, department: UnitRef, role: 'lead' | 'support', scene: Scene): readonly Saying[] => [
  {
    fact: {
      type: 'CaseClaimed',
      data: {
        department,
        role,
        ...(scene.roll() < 0.6 ? { promisedFor: scene.day(5 + Math.floor(scene.roll() * 50)) } : {}),
        by,
        at: scene.at,
      },
    },
    role: 'department-staff',
    unit: department,
  },
];

/** What can be done to a case, and the facts that come of it. */
export const steps = {
  filed: there(({ roll, number, text, community }, done) => ({
    type: 'CaseFiled',
    data: {
      number,
      procedure: { name: 'problem', version: 1 },
      title: text.title,
      description: text.description,
      category: text.category,
      place: { address: text.address, ...(roll() < 0.8 ? { point: near(roll, community) } : {}) },
      urgency: firstOf(roll, ['ordinary', 'hard', 'utilities', 'urgent'] as const, 3),
      ...(roll() < 0.4 ? { affected: Math.ceil(2_000 * roll() ** 3) } : {}),
      community: community.unit,
      subdistrict: community.subdistrict,
      source: firstOf(roll, ['hotline', 'visit', 'walk-in', 'online'] as const, 1.4),
      ...done,
    },
  })),
  // A list that is nobody's campaign here: no process writes a stream of its own for it.
  listed: above(({ at }, done) => ({
    type: 'CaseListed',
    data: { list: { name: `${at.slice(0, 4)} 破难清单`, level: 'district' }, ...done },
  })),
  invited: above(({ lead, support, day }, done) => ({
    type: 'DepartmentsInvited',
    data: { departments: [lead, support], answerBy: day(3), ...done },
  })),
  claimed: (scene) => claims(scene.clerk, scene.lead, 'lead', scene),
  supported: (scene) => claims(oneOf(scene.roll, people.department), scene.support, 'support', scene),
  surveyed: (scene) => [...arranged(scene), ...held(scene)],
  proposed: leading(({ lead, text, day }, done) => ({
    type: 'PlanProposed',
    data: {
      department: lead,
      version: 1,
      summary: text.said(),
      measures: [{ department: lead, what: measure.zh, from: day(1), to: day(20) }],
      ...done,
    },
  })),
  'proposed-by-two': leading(({ lead, support, text, day }, done) => ({
    type: 'PlanProposed',
    data: {
      department: lead,
      version: 1,
      summary: text.said(),
      measures: [lead, support].map((department) => ({ department, what: measure.en, from: day(1), to: day(20) })),
      ...done,
    },
  })),
  'signed-by-one': signed,
  signed: (scene) => [...signed(scene), ...adopted(scene)],
  works: leading(({ lead }, done) => ({ type: 'WorksStarted', data: { department: lead, milestones: [], ...done } })),
  'item-planned': leading(({ item, lead, text, day }, done) => ({
    type: 'WorkItemPlanned',
    data: { item, department: lead, title: text.said(), due: day(14), dependsOn: [], ...done },
  })),
  'item-started': leading(({ item, lead }, done) => ({
    type: 'WorkItemStarted',
    data: { item, department: lead, ...done },
  })),
  urged: there((scene, done) => ({ type: 'CaseUrged', data: { departments: [], note: scene.text.said(), ...done } })),
  'urged-by-name': above(({ lead, text }, done) => ({
    type: 'CaseUrged',
    data: { departments: [lead], note: text.said(), ...done },
  })),
  suspended: leading(({ text, day }, done) => ({
    type: 'CaseSuspended',
    data: { reason: text.said(), reviewOn: day(30), ...done },
  })),
  resumed: leading((_, done) => ({ type: 'CaseResumed', data: done })),
  affected: there((_, done) => ({ type: 'AffectedPersonAdded', data: { source: 'hotline', ...done } })),
  comment: there(({ roll, text }, done) => ({
    type: 'CommentAdded',
    data: {
      comment: idFrom(roll) as CommentId,
      text: text.said(),
      visibility: roll() < 0.7 ? 'internal' : 'resident',
      ...done,
    },
  })),
  resolved: leading(({ lead, text }, done) => ({
    type: 'CaseResolved',
    data: { department: lead, outcome: text.said(), evidence: [], ...done },
  })),
  confirmed: (scene) => [...confirmed(scene), ...closed(scene)],
  withdrawn: there(({ text }, done) => ({ type: 'CaseWithdrawn', data: { reason: text.said(), ...done } })),
  declined: above(({ text }, done) => ({ type: 'CaseDeclined', data: { reason: text.said(), ...done } })),
} as const satisfies Readonly<Record<string, (scene: Scene) => readonly Saying[]>>;

export type Step = keyof typeof steps;
