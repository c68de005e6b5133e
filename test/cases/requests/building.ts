import { daysAfter } from '../../../libs/cases/src/case/days.ids.js';
import type { Satisfied, Solved, UnitRef } from '../../../libs/cases/src/case/events.js';
import { RESIDENT_BY_CODE, type Day, type MilestoneId } from '../../../libs/cases/src/case/ids.js';
import type { Case } from '../../../libs/cases/src/case/state.js';
import { answerAsResident } from '../../../libs/cases/src/commands/answer-as-resident/answer-as-resident.decision.js';
import { closeCase } from '../../../libs/cases/src/commands/close-case/close-case.decision.js';
import { confirmResolution } from '../../../libs/cases/src/commands/confirm-resolution/confirm-resolution.decision.js';
import { proposePlan } from '../../../libs/cases/src/commands/propose-plan/propose-plan.decision.js';
import { reachMilestone } from '../../../libs/cases/src/commands/reach-milestone/reach-milestone.decision.js';
import { refusePlan } from '../../../libs/cases/src/commands/refuse-plan/refuse-plan.decision.js';
import { refuseResolution } from '../../../libs/cases/src/commands/refuse-resolution/refuse-resolution.decision.js';
import { reopenCase } from '../../../libs/cases/src/commands/reopen-case/reopen-case.decision.js';
import { reportDelay } from '../../../libs/cases/src/commands/report-delay/report-delay.decision.js';
import { reportProgress } from '../../../libs/cases/src/commands/report-progress/report-progress.decision.js';
import { resolveCase } from '../../../libs/cases/src/commands/resolve-case/resolve-case.decision.js';
import { signPlan } from '../../../libs/cases/src/commands/sign-plan/sign-plan.decision.js';
import { startWorks } from '../../../libs/cases/src/commands/start-works/start-works.decision.js';
import { askedBy, communityOf, done, filedOr, stranger } from './at-hand.js';
import { attachedTo, claimantsOf, firstOf, leadOr, nextToAnswer } from './at-work.js';
import type { Choosing, Requests } from './request.js';

const newest = (state: Case, { one, part }: Choosing): number => {
  if (part !== undefined) return Number(part);
  const version = filedOr(state, ({ plan }) => plan?.version, undefined) ?? 1;
  return one([version, version + 1, 1]);
};

/** A milestone that is not reached yet, where there is one; another, or one of no works. */
const milestoneAt = (state: Case, { one, part }: Choosing): MilestoneId => {
  if (part !== undefined) return part as MilestoneId;
  const open = firstOf(state, ({ works }) => works?.milestones.filter(({ reached }) => !reached) ?? []);
  const any = firstOf(state, ({ works }) => works?.milestones ?? []);
  const unknown = 'milestone-of-no-works' as MilestoneId;
  return one([open?.id ?? any?.id ?? unknown, any?.id ?? unknown, unknown]);
};

const measureOf = (today: Day) => (department: UnitRef) => ({
  department,
  what: '降低坡道',
  from: today,
  to: daysAfter(today, 14),
  cost: 30_000,
});

/** The plan, the works and the way to the end. */
export const buildingRequests: Requests = {
  'propose-plan': (state, choosing, rules) => {
    const { one, today } = choosing;
    const measures = claimantsOf(state).map(measureOf(today));
    const message = {
      department: leadOr(state, choosing),
      summary: '设 20 米斑马线',
      measures: one([measures, measures.slice(1), [...measures, measureOf(today)(stranger)]]),
      ...one([{ changes: '坡度改缓' }, {}]),
    };
    return proposePlan({ ...message, ...done(choosing) }, state, rules);
  },
  'sign-plan': (state, choosing, rules) => {
    const department = nextToAnswer(state, choosing, ({ plan }) => plan?.signed ?? []);
    return signPlan({ version: newest(state, choosing), department, ...done(choosing) }, state, rules);
  },
  'refuse-plan': (state, choosing, rules) => {
    const department = nextToAnswer(state, choosing, ({ plan }) => plan?.refused.map(({ unit }) => unit) ?? []);
    const reason = choosing.one(['坡道太陡', `坡道太陡，见附图 ${choosing.id}`]);
    const message = { version: newest(state, choosing), department, reason };
    return refusePlan({ ...message, ...done(choosing) }, state, rules);
  },
  'start-works': (state, choosing, rules) => {
    const { one, today, id } = choosing;
    const due = one([daysAfter(today, 14), daysAfter(today, -14)]);
    const milestones = ['斑马线施划', '坡道降低'].map((name) => ({ id: `${id}-${name}` as MilestoneId, name, due }));
    const message = { department: leadOr(state, choosing), milestones, today };
    return startWorks({ ...message, ...done(choosing) }, state, rules);
  },
  'report-progress': (state, choosing, rules) => {
    const { one } = choosing;
    const reported = filedOr(state, ({ works }) => works?.percent, undefined) ?? 0;
    const percent = one([Math.min(100, reported + 10), reported, reported - 1]);
    const message = { department: leadOr(state, choosing), percent, photos: attachedTo(state, choosing) };
    return reportProgress({ ...message, ...one([{}, { note: '雨后复工' }]), ...done(choosing) }, state, rules);
  },
  'reach-milestone': (state, choosing, rules) => {
    const { one, today } = choosing;
    const reachedOn = one([today, daysAfter(today, 1), '1999-01-01' as Day]);
    const photos = attachedTo(state, choosing);
    const message = { department: leadOr(state, choosing), milestone: milestoneAt(state, choosing), photos };
    return reachMilestone({ ...message, reachedOn, today, ...done(choosing) }, state, rules);
  },
  'report-delay': (state, choosing, rules) => {
    const { one, today } = choosing;
    const until = one([daysAfter(today, 10), daysAfter(today, -10)]);
    const message = { department: leadOr(state, choosing), milestone: milestoneAt(state, choosing), until };
    return reportDelay({ ...message, reason: '连日下雨', today, ...done(choosing) }, state, rules);
  },
  'resolve-case': (state, choosing, rules) => {
    const message = { department: leadOr(state, choosing), outcome: '已完成', evidence: attachedTo(state, choosing) };
    return resolveCase({ ...message, ...done(choosing) }, state, rules);
  },
  'confirm-resolution': (state, choosing, rules) => {
    const { one } = choosing;
    const solved = one<'solved' | 'partly'>(['solved', 'partly']);
    const satisfied = one<Satisfied>(['satisfied', 'fairly', 'not']);
    return confirmResolution(
      { solved, satisfied, unit: communityOf(state, choosing), ...done(choosing) },
      state,
      rules,
    );
  },
  'answer-as-resident': (state, choosing, rules) => {
    const solved = choosing.one<Solved>(['partly', 'solved', 'not']);
    return answerAsResident({ solved, satisfied: 'fairly', by: RESIDENT_BY_CODE, at: choosing.at }, state, rules);
  },
  'refuse-resolution': (state, choosing, rules) =>
    refuseResolution({ reason: '坡道仍然太陡', unit: communityOf(state, choosing), ...done(choosing) }, state, rules),
  'close-case': (state, choosing, rules) =>
    closeCase({ ...choosing.one([{ reason: '社区逾期未答复' }, {}]), ...done(choosing) }, state, rules),
  'reopen-case': (state, choosing) => {
    const unit = askedBy(choosing, { unit: communityOf(state, choosing) }, {});
    return reopenCase({ reason: '雨后标线脱落', ...unit, ...done(choosing) }, state);
  },
};
