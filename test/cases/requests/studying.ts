import { daysAfter } from '../../../libs/cases/src/case/days.ids.js';
import type { RoundOutcome, Verdict } from '../../../libs/cases/src/case/events.js';
import type { Instant, SurveyId, UnitId } from '../../../libs/cases/src/case/ids.js';
import type { Case } from '../../../libs/cases/src/case/state.js';
import { addFinding } from '../../../libs/cases/src/commands/add-finding/add-finding.decision.js';
import { cancelSurvey } from '../../../libs/cases/src/commands/cancel-survey/cancel-survey.decision.js';
import { closeOpinionRound } from '../../../libs/cases/src/commands/close-opinion-round/close-opinion-round.decision.js';
import { countOpinions } from '../../../libs/cases/src/commands/count-opinions/count-opinions.decision.js';
import { giveFeasibility } from '../../../libs/cases/src/commands/give-feasibility/give-feasibility.decision.js';
import { openOpinionRound } from '../../../libs/cases/src/commands/open-opinion-round/open-opinion-round.decision.js';
import { recordSurvey } from '../../../libs/cases/src/commands/record-survey/record-survey.decision.js';
import { scheduleSurvey } from '../../../libs/cases/src/commands/schedule-survey/schedule-survey.decision.js';
import { done, filedOr, stranger } from './at-hand.js';
import { askedFor, attachedTo, claimantsOf, firstOf, leadOr, nextToAnswer } from './at-work.js';
import type { Choosing, Requests } from './request.js';

const FAR = '2999-01-01T00:00:00.000Z' as Instant;
const LONG_AGO = '1999-01-01T00:00:00.000Z' as Instant;

/** The survey that suits best: one as far along, another, or one that is on no case. */
const surveyAt = (state: Case, { one, part }: Choosing, progress: string): SurveyId => {
  if (part) return part as SurveyId;
  const suited = firstOf(state, ({ surveys }) => surveys.filter((survey) => survey.progress === progress));
  const any = firstOf(state, ({ surveys }) => surveys);
  const unknown = 'survey-of-no-case' as SurveyId;
  return one([suited?.id ?? any?.id ?? unknown, any?.id ?? unknown, unknown]);
};

const roundAt = (state: Case, { one, part }: Choosing): number => {
  if (part !== undefined) return Number(part);
  const open = firstOf(state, ({ rounds }) => rounds.filter((round) => round.open));
  return one([open?.round ?? firstOf(state, ({ rounds }) => rounds)?.round ?? 1, 1, 99]);
};

const residentsAskedBy = (state: Case, choosing: Choosing) => {
  const community = filedOr(state, (known) => known.community, undefined);
  return askedFor([community, ...claimantsOf(state)], choosing);
};

const byLead = (state: Case, choosing: Choosing) => askedFor(claimantsOf(state), choosing);

/** Surveys, opinion rounds and feasibility. */
export const studyingRequests: Requests = {
  'schedule-survey': (state, choosing, rules) => {
    const { one, at, today, id } = choosing;
    const departments = one([claimantsOf(state), [stranger]]);
    const meetOn = one([daysAfter(today, 3), daysAfter(today, -1)]);
    const message = { survey: id as SurveyId, meetAt: at, meetOn, departments, today };
    return scheduleSurvey({ ...message, ...byLead(state, choosing), ...done(choosing) }, state, rules);
  },
  'record-survey': (state, choosing, rules) => {
    const { one, at, id } = choosing;
    const waits = firstOf(state, ({ surveys }) => surveys.filter(({ progress }) => progress === 'scheduled'));
    const scheduled =
      choosing.part === undefined ? one([waits !== undefined, waits === undefined]) : choosing.part !== '';
    const survey = scheduled ? surveyAt(state, choosing, 'scheduled') : (id as SurveyId);
    const lead = claimantsOf(state)[0] ?? stranger;
    const message = {
      survey,
      scheduled,
      heldAt: one([at, FAR, LONG_AGO]),
      present: [{ department: lead, people: ['徐强'] }],
      findings: [{ department: one([lead, { ...stranger, id: 'absent' as UnitId }]), finding: '视距足够' }],
      measurements: [{ what: '路宽', value: 20, unit: 'm' }],
      photos: attachedTo(state, choosing),
      disagreements: [{ department: lead, about: '坡道由谁降低' }],
    };
    return recordSurvey({ ...message, ...byLead(state, choosing), ...done(choosing) }, state, rules);
  },
  'add-finding': (state, choosing, rules) => {
    const survey = surveyAt(state, choosing, 'held');
    const message = { survey, department: leadOr(state, choosing), finding: '路灯杆挡住坡道' };
    return addFinding({ ...message, ...done(choosing) }, state, rules);
  },
  'cancel-survey': (state, choosing, rules) => {
    const message = { survey: surveyAt(state, choosing, 'scheduled'), reason: '下雨' };
    return cancelSurvey({ ...message, ...byLead(state, choosing), ...done(choosing) }, state, rules);
  },
  'open-opinion-round': (state, choosing, rules) => {
    const { one, today } = choosing;
    const closesOn = one([daysAfter(today, 7), daysAfter(today, -7)]);
    const message = { channel: 'door-to-door' as const, question: '是否同意？', closesOn, today };
    return openOpinionRound({ ...message, ...residentsAskedBy(state, choosing), ...done(choosing) }, state, rules);
  },
  'count-opinions': (state, choosing, rules) => {
    const { one } = choosing;
    const quotations = one([['早该有了'], ['打我电话 13812345678']]);
    const count = { asked: 240, answered: one([200, 300]), for: 180, against: 12, neutral: 8 };
    const message = { round: roundAt(state, choosing), ...count, themes: ['老人过街'], quotations };
    return countOpinions({ ...message, ...residentsAskedBy(state, choosing), ...done(choosing) }, state, rules);
  },
  'close-opinion-round': (state, choosing, rules) => {
    const outcome = choosing.one<RoundOutcome>(['carried', 'rejected', 'undecided']);
    const message = { round: roundAt(state, choosing), outcome, changed: '坡道一并降低' };
    return closeOpinionRound({ ...message, ...residentsAskedBy(state, choosing), ...done(choosing) }, state, rules);
  },
  'give-feasibility': (state, choosing, rules) => {
    const { one } = choosing;
    const department = nextToAnswer(state, choosing, ({ verdicts }) => Object.keys(verdicts) as UnitId[]);
    const verdict = one<Verdict>(['feasible', 'feasible-if', 'not-feasible']);
    const grounds = one([{ grounds: '先迁移路灯杆' }, {}]);
    return giveFeasibility({ department, verdict, ...grounds, ...done(choosing) }, state, rules);
  },
};
