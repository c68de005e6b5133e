import type { Procedure } from '@crosswalk/procedures';
import type { SurveyScheduled, UnitRef } from '../../case/events.js';
import { requireFromToday, requireInOrder, requireLed, requireStep } from '../../case/guards.decision.js';
import type { Day, UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import { claimsOf, type Case, type LedCase } from '../../case/state.js';
import { requireLeadOrCoordinator } from '../../case/study.decision.js';

/** `unit`: who asks, absent when the coordinator does. `meetOn`: the day of the meeting at the installation. */
export type ScheduleSurvey = SurveyScheduled['data'] & Readonly<{ unit?: UnitId; meetOn: Day; today: Day }>;

/** The lead asks those who are on the case to the site; the coordinator can ask anybody. */
export const scheduleSurvey = (command: ScheduleSurvey, state: Case, rules: Procedure): readonly SurveyScheduled[] => {
  const { unit, meetOn, today, ...survey } = command;

  requireLed(state);
  requireStep(rules, 'survey');
  requireLeadOrCoordinator(state, unit);
  if (unit !== undefined) survey.departments.forEach((department) => requireOnCase(state, department));
  requireFromToday(meetOn, today, 'meetAt');
  requireInOrder(survey.at, state);

  return [{ type: 'SurveyScheduled', data: survey }];
};

const requireOnCase = (state: LedCase, { id, name }: UnitRef): void => {
  const { invited, community, subdistrict } = state;
  const claiming = claimsOf(state).map(({ department }) => department);
  if ([...claiming, ...invited, community, subdistrict].some((unit) => unit?.id === id)) return;
  throw new CaseRejected('department-not-on-case', { department: name, field: 'departments' });
};
