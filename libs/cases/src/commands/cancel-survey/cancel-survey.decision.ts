import type { Procedure } from '@crosswalk/procedures';
import type { SurveyCancelled } from '../../case/events.js';
import { requireInOrder, requireLed, requireStep } from '../../case/guards.decision.js';
import type { UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';
import { requireLeadOrCoordinator, surveyOf } from '../../case/study.decision.js';

/** `unit`: who asks, absent when the coordinator does. */
export type CancelSurvey = SurveyCancelled['data'] & Readonly<{ unit?: UnitId }>;

export const cancelSurvey = (command: CancelSurvey, state: Case, rules: Procedure): readonly SurveyCancelled[] => {
  const { unit, ...cancellation } = command;

  requireLed(state);
  requireStep(rules, 'survey');
  requireLeadOrCoordinator(state, unit);
  const { progress } = surveyOf(state, cancellation.survey);
  if (progress === 'cancelled') return [];
  if (progress === 'held') throw new CaseRejected('survey-not-scheduled');
  requireInOrder(cancellation.at, state);

  return [{ type: 'SurveyCancelled', data: cancellation }];
};
