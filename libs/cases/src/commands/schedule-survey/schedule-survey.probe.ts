import type { SurveyId } from '../../case/ids.js';
import { onBehalf, once, type Probe, supplied } from '../../case/probing.policy.js';
import { claimsOf } from '../../case/state.js';
import { scheduleSurvey } from './schedule-survey.decision.js';

export const scheduleSurveyProbe: Probe = (looking) => {
  const { state, rules, at, today } = looking;
  const departments = claimsOf(state).map(({ department }) => department);
  const meeting = { survey: supplied as SurveyId, meetAt: at, meetOn: today, today, departments };
  return once(() => scheduleSurvey({ ...meeting, ...onBehalf(looking) }, state, rules));
};
