import { claimsAfter } from './standing-claims.projection.js';
import type { Stage, Standing } from './standing-shape.projection.js';
import type { CaseEvent, CaseFiled } from './events.js';
import type { SurveyId, UnitId } from './ids.js';

/** A case as it stands when it is filed. */
export const standingWhenFiled = ({ procedure, community, at }: CaseFiled['data']): Standing => ({
  stage: 'filed',
  since: at,
  procedure,
  community,
  list: null,
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
  const after = { ...before, ...claimsAfter(before, event), ...changes(before, event) };
  const stage = stageAfter(before.stage, event, after);
  return stage === before.stage ? after : { ...after, stage, since: event.data.at };
};

const changes = (before: Standing, event: Exclude<CaseEvent, CaseFiled>): Partial<Standing> => {
  const { surveys, rounds, plan, works } = before;
  const survey = (id: SurveyId, progress: 'held' | 'cancelled'): Partial<Standing> => ({
    surveys: surveys.map((one) => (one.id === id ? { ...one, progress } : one)),
  });
  switch (event.type) {
    case 'CaseListed':
    case 'CaseRaised':
      return { list: event.data.list };
    case 'SurveyScheduled':
      return { surveys: [...surveys, { id: event.data.survey, progress: 'scheduled', meetAt: event.data.meetAt }] };
    case 'SurveyHeld':
      return survey(event.data.survey, 'held');
    case 'SurveyCancelled':
      return survey(event.data.survey, 'cancelled');
    case 'OpinionRoundOpened': {
      const { round, closesOn = null } = event.data;
      return { rounds: [...rounds, { round, open: true, closesOn }] };
    }
    case 'OpinionRoundClosed':
      return { rounds: rounds.map((one) => (one.round === event.data.round ? { ...one, open: false } : one)) };
    case 'FeasibilityGiven': {
      const { id } = event.data.department;
      return { verdicts: before.verdicts.includes(id) ? before.verdicts : [...before.verdicts, id] };
    }
    case 'PlanProposed':
      return { plan: { version: event.data.version, signed: [], refused: [], adopted: false } };
    case 'PlanSigned':
    case 'PlanRefused':
      return { plan: plan && answered(plan, event.data.department.id, event.type === 'PlanSigned') };
    case 'PlanAdopted':
      return { plan: plan && { ...plan, adopted: true } };
    case 'WorksStarted':
      return { works: { open: event.data.milestones.map(({ id }) => id), percent: 0 } };
    case 'WorksProgressed':
      return { works: works && { ...works, percent: event.data.percent } };
    case 'MilestoneReached':
      return { works: works && { ...works, open: works.open.filter((id) => id !== event.data.milestone) } };
    case 'CaseSuspended':
      return { suspendedUntil: event.data.reviewOn };
    case 'CaseResumed':
    case 'CaseDeclined':
    case 'CaseWithdrawn':
      return { suspendedUntil: null };
    case 'CaseSupervised':
      return { supervised: true };
    case 'SupervisionLifted':
      return { supervised: false };
    default:
      return {};
  }
};

const answered = (plan: NonNullable<Standing['plan']>, id: UnitId, signs: boolean): Standing['plan'] => {
  const without = (ids: readonly UnitId[]): readonly UnitId[] => ids.filter((other) => other !== id);
  const [signed, refused] = [without(plan.signed), without(plan.refused)];
  return signs ? { ...plan, signed: [...signed, id], refused } : { ...plan, signed, refused: [...refused, id] };
};

const stageAfter = (before: Stage, event: Exclude<CaseEvent, CaseFiled>, standing: Standing): Stage => {
  switch (event.type) {
    case 'CaseReturned':
      return 'returned';
    case 'CaseDeclined':
      return 'declined';
    case 'CaseWithdrawn':
      return 'withdrawn';
    case 'CaseResolved':
      return 'resolved';
    case 'CaseClosed':
      return 'closed';
    case 'CaseMerged':
      return 'merged';
    case 'CaseRefiled':
    case 'CaseReopened':
    case 'CaseUnmerged':
      return stageOnItsWay(standing);
    default:
      return onItsWay[before] ? stageOnItsWay(standing) : before;
  }
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

const stageOnItsWay = ({ list, claims, plan, works, surveys, rounds, verdicts }: Standing): Stage => {
  if (claims[0]?.role !== 'lead') return list ? 'listed' : 'filed';
  if (plan && !plan.adopted) return 'in-study';
  if (works) return 'in-works';
  if (plan) return 'planned';
  return surveys.length + rounds.length + verdicts.length > 0 ? 'in-study' : 'claimed';
};
