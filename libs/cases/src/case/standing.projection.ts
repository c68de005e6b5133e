import { follow, type Following } from './follow.projection.js';
import { claimsAfter, withUnits } from './standing-claims.projection.js';
import { standingAfterSuccession } from './standing-succession.projection.js';
import type { Stage, Standing } from './standing-shape.projection.js';
import type { CaseEvent, CaseFiled, CaseListed } from './events.js';
import type { SurveyId, UnitId } from './ids.js';

/** A case as it stands when it is filed. */
export const standingWhenFiled = ({ procedure, community, subdistrict, at }: CaseFiled['data']): Standing => ({
  stage: 'filed',
  since: at,
  procedure,
  community,
  subdistrict: subdistrict ?? null,
  reporters: [community.id],
  involved: [],
  list: null,
  returned: false,
  invited: [],
  claims: [],
  items: [],
  surveys: [],
  rounds: [],
  verdicts: [],
  plan: null,
  works: null,
  suspendedUntil: null,
  supervised: false,
});

/** Where it stands after one more event. */
export const standingAfter = (before: Standing, event: Exclude<CaseEvent, CaseFiled>): Standing => {
  const after = { ...before, ...claimsAfter(before, event), ...follow(FOLLOW, before, event) };
  const stage = stageAfter(before.stage, event, after);
  return stage === before.stage ? after : { ...after, stage, since: event.data.at };
};

const onList = (_before: Standing, { list }: CaseListed['data']): Partial<Standing> => ({ list });

const surveyNow =
  (progress: 'held' | 'cancelled') =>
  ({ surveys }: Standing, { survey }: { survey: SurveyId }): Partial<Standing> => ({
    surveys: surveys.map((one) => (one.id === survey ? { ...one, progress } : one)),
  });

const notSuspended = (): Partial<Standing> => ({ suspendedUntil: null });

/** What changes where a case stands, besides its claims; every other event leaves it there. */
const FOLLOW: Following<Standing> = {
  CaseListed: onList,
  CaseRaised: onList,
  CaseReturned: () => ({ returned: true }),
  CaseRefiled: () => ({ returned: false }),
  SurveyScheduled: ({ surveys, involved }, { survey, meetAt, departments }) => ({
    surveys: [...surveys, { id: survey, progress: 'scheduled', meetAt }],
    involved: withUnits(involved, departments),
  }),
  SurveyHeld: (before, held) => ({
    ...surveyNow('held')(before, held),
    involved: withUnits(
      before.involved,
      held.present.map(({ department }) => department),
    ),
  }),
  SurveyCancelled: surveyNow('cancelled'),
  OpinionRoundOpened: ({ rounds }, { round, closesOn = null }) => ({
    rounds: [...rounds, { round, open: true, closesOn }],
  }),
  OpinionRoundClosed: ({ rounds }, { round }) => ({
    rounds: rounds.map((one) => (one.round === round ? { ...one, open: false } : one)),
  }),
  FeasibilityGiven: ({ verdicts }, { department: { id } }) => ({
    verdicts: verdicts.includes(id) ? verdicts : [...verdicts, id],
  }),
  PlanProposed: (_before, { version }) => ({ plan: { version, signed: [], refused: [], adopted: false } }),
  PlanSigned: ({ plan }, { department }) => ({ plan: plan && answered(plan, department.id, true) }),
  PlanRefused: ({ plan }, { department }) => ({ plan: plan && answered(plan, department.id, false) }),
  PlanAdopted: ({ plan }) => ({ plan: plan && { ...plan, adopted: true } }),
  WorksStarted: (_before, { milestones }) => ({ works: { open: milestones.map(({ id }) => id), percent: 0 } }),
  WorksProgressed: ({ works }, { percent }) => ({ works: works && { ...works, percent } }),
  MilestoneReached: ({ works }, { milestone }) => ({
    works: works && { ...works, open: works.open.filter((id) => id !== milestone) },
  }),
  CaseSuspended: (_before, { reviewOn }) => ({ suspendedUntil: reviewOn }),
  CaseResumed: notSuspended,
  CaseDeclined: notSuspended,
  CaseWithdrawn: notSuspended,
  CaseAbsorbed: ({ reporters: told }, { reporters }) => ({ reporters: withUnits(told, reporters) }),
  CaseSupervised: () => ({ supervised: true }),
  SupervisionLifted: () => ({ supervised: false }),
  UnitSucceeded: standingAfterSuccession,
};

const answered = (plan: NonNullable<Standing['plan']>, id: UnitId, signs: boolean): Standing['plan'] => {
  const without = (ids: readonly UnitId[]): readonly UnitId[] => ids.filter((other) => other !== id);
  const [signed, refused] = [without(plan.signed), without(plan.refused)];
  return signs ? { ...plan, signed: [...signed, id], refused } : { ...plan, signed, refused: [...refused, id] };
};

// Some events say the stage; under all others it follows from the facts, as long as the case is on its way.
const SAID: Partial<Record<CaseEvent['type'], Stage | 'on-its-way'>> = {
  CaseRefiled: 'on-its-way',
  CaseDeclined: 'declined',
  CaseWithdrawn: 'withdrawn',
  CaseResolved: 'resolved',
  CaseClosed: 'closed',
  CaseReopened: 'on-its-way',
  CaseMerged: 'merged',
  CaseUnmerged: 'on-its-way',
};

const stageAfter = (before: Stage, { type }: CaseEvent, standing: Standing): Stage => {
  const said = SAID[type] ?? (onItsWay[before] ? 'on-its-way' : before);
  return said === 'on-its-way' ? stageOnItsWay(standing) : said;
};

const onItsWay: Readonly<Record<Stage, boolean>> = {
  filed: true,
  returned: false,
  listed: true,
  claimed: true,
  'in-study': true,
  planned: true,
  'in-works': true,
  resolved: false,
  closed: false,
  declined: false,
  withdrawn: false,
  merged: false,
};

const stageOnItsWay = ({ returned, list, claims, plan, works, surveys, rounds, verdicts }: Standing): Stage => {
  if (returned) return 'returned';
  if (claims[0]?.role !== 'lead') return list ? 'listed' : 'filed';
  if (plan && !plan.adopted) return 'in-study';
  if (works) return 'in-works';
  if (plan) return 'planned';
  return surveys.length + rounds.length + verdicts.length > 0 ? 'in-study' : 'claimed';
};
