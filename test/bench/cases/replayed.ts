import { isDeepStrictEqual } from 'node:util';
import type { Fact } from '@crosswalk/event-sourcing';
import { caseDecider } from '../../../libs/cases/src/case/decider.js';
import type { CaseEvent } from '../../../libs/cases/src/case/events.js';
import type { Day, UnitId } from '../../../libs/cases/src/case/ids.js';
import { CaseRejected } from '../../../libs/cases/src/case/rejections.js';
import type { Case } from '../../../libs/cases/src/case/state.js';
import { addAffected } from '../../../libs/cases/src/commands/add-affected/add-affected.decision.js';
import { addComment } from '../../../libs/cases/src/commands/add-comment/add-comment.decision.js';
import { claimCase } from '../../../libs/cases/src/commands/claim-case/claim-case.decision.js';
import { confirmResolution } from '../../../libs/cases/src/commands/confirm-resolution/confirm-resolution.decision.js';
import { declineCase } from '../../../libs/cases/src/commands/decline-case/decline-case.decision.js';
import { fileCase } from '../../../libs/cases/src/commands/file-case/file-case.decision.js';
import { inviteDepartments } from '../../../libs/cases/src/commands/invite-departments/invite-departments.decision.js';
import { listCase } from '../../../libs/cases/src/commands/list-case/list-case.decision.js';
import { planWorkItem } from '../../../libs/cases/src/commands/plan-work-item/plan-work-item.decision.js';
import { proposePlan } from '../../../libs/cases/src/commands/propose-plan/propose-plan.decision.js';
import { recordSurvey } from '../../../libs/cases/src/commands/record-survey/record-survey.decision.js';
import { resolveCase } from '../../../libs/cases/src/commands/resolve-case/resolve-case.decision.js';
import { resumeCase } from '../../../libs/cases/src/commands/resume-case/resume-case.decision.js';
import { signPlan } from '../../../libs/cases/src/commands/sign-plan/sign-plan.decision.js';
import { startWorkItem } from '../../../libs/cases/src/commands/start-work-item/start-work-item.decision.js';
import { startWorks } from '../../../libs/cases/src/commands/start-works/start-works.decision.js';
import { suspendCase } from '../../../libs/cases/src/commands/suspend-case/suspend-case.decision.js';
import { urgeCase } from '../../../libs/cases/src/commands/urge-case/urge-case.decision.js';
import { withdrawCase } from '../../../libs/cases/src/commands/withdraw-case/withdraw-case.decision.js';
import { rulesOf } from '../../support/crosswalk-story.js';

const rules = rulesOf('problem', 1);

type Asked = Readonly<{ next: CaseEvent | undefined; state: Case; today: Day; unit: UnitId }>;
type Asking<Event extends CaseEvent> = (data: Event['data'], asked: Asked) => readonly CaseEvent[];

/** For each first fact of a request, the decision that says it. */
const decisions: Readonly<{ [Type in CaseEvent['type']]?: Asking<Extract<CaseEvent, { type: Type }>> }> = {
  CaseFiled: (data, { state }) => fileCase(data, state),
  CaseListed: (data, { state }) => listCase(data, state, rules),
  DepartmentsInvited: ({ departments, ...data }, { state, today }) => {
    const wanted = departments.map((unit) => ({ unit, kind: 'department' }));
    return inviteDepartments({ ...data, departments: wanted, today }, state, rules);
  },
  CaseClaimed: (data, { state, today }) => claimCase({ ...data, kind: 'department', today }, state, rules),
  SurveyScheduled: (_, { next, state }) =>
    next?.type === 'SurveyHeld' ? recordSurvey({ ...next.data, scheduled: false }, state, rules) : [],
  PlanProposed: ({ version: _version, ...plan }, { state }) => proposePlan(plan, state, rules),
  PlanSigned: (data, { state }) => signPlan(data, state, rules),
  WorksStarted: (data, { state, today }) => startWorks({ ...data, today }, state, rules),
  WorkItemPlanned: (data, { state, today }) => planWorkItem({ ...data, today }, state, rules),
  WorkItemStarted: (data, { state }) => startWorkItem(data, state, rules),
  CaseUrged: (data, { state }) => urgeCase(data, state),
  CaseSuspended: (data, { state, today }) => suspendCase({ ...data, today }, state, rules),
  CaseResumed: (data, { state }) => resumeCase(data, state),
  AffectedPersonAdded: (data, { state }) => addAffected(data, state),
  CommentAdded: (data, { state }) => addComment(data, state),
  CaseResolved: (data, { state }) => resolveCase(data, state, rules),
  ResolutionConfirmed: (data, { state, unit }) => confirmResolution({ ...data, unit }, state, rules),
  CaseWithdrawn: (data, { state, unit }) => withdrawCase({ ...data, unit }, state),
  CaseDeclined: (data, { state }) => declineCase(data, state),
};

// Said together with the event before them.
const FOLLOWS: Partial<Record<CaseEvent['type'], CaseEvent['type']>> = {
  SurveyHeld: 'SurveyScheduled',
  PlanAdopted: 'PlanSigned',
  CaseClosed: 'ResolutionConfirmed',
};

/** Asks for each fact of a life anew. @returns the first that would have been refused or said otherwise, or undefined */
export const refusalIn = (life: readonly Fact[]): string | undefined => {
  const events = life.map(({ type, data }) => ({ type, data })) as CaseEvent[];
  let state: Case = caseDecider.initialState;
  for (const [place, event] of events.entries()) {
    const leader = FOLLOWS[event.type];
    if (leader === undefined) {
      const fault = faultOf(event, events.slice(place), state);
      if (fault !== undefined) return fault;
    } else if (events[place - 1]?.type !== leader) return `${event.type} without ${leader}`;
    state = caseDecider.evolve(state, event);
  }
  return undefined;
};

const faultOf = (event: CaseEvent, rest: readonly CaseEvent[], state: Case): string | undefined => {
  try {
    const today = event.data.at.slice(0, 10) as Day;
    const unit = state.stage === 'unfiled' ? ('nowhere' as UnitId) : state.community.id;
    const decide = decisions[event.type] as Asking<CaseEvent> | undefined;
    const said = decide?.(event.data, { next: rest[1], state, today, unit }) ?? [];
    if (said.length === 0) return `${event.type}: nobody would have said it`;
    return isDeepStrictEqual(said, rest.slice(0, said.length)) ? undefined : `${event.type}: said otherwise`;
  } catch (error) {
    if (error instanceof CaseRejected) return `${event.type}: ${error.code}`;
    throw error;
  }
};
