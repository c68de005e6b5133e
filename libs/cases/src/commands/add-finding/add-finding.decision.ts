import type { Procedure } from '@crosswalk/procedures';
import type { FindingAdded } from '../../case/events.js';
import { requireInOrder, requireLed, requireStep } from '../../case/guards.decision.js';
import type { UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import { claimsOf, type Case, type LedCase, type Survey } from '../../case/state.js';
import { surveyOf } from '../../case/study.decision.js';

export type AddFinding = FindingAdded['data'];

/** What a department has to add of its own to a survey: one that claims or is invited, or was asked there or came. */
export const addFinding = (command: AddFinding, state: Case, rules: Procedure): readonly FindingAdded[] => {
  const { department, survey: id, at } = command;

  requireLed(state);
  requireStep(rules, 'survey');
  const survey = surveyOf(state, id);
  if (survey.progress !== 'held') throw new CaseRejected('survey-not-held');
  if (!concerned(state, survey).includes(department.id)) {
    throw new CaseRejected('department-not-on-case', { department: department.name });
  }
  requireInOrder(at, state);

  return [{ type: 'FindingAdded', data: command }];
};

const concerned = (state: LedCase, { departments }: Survey): readonly UnitId[] => [
  ...departments,
  ...claimsOf(state).map(({ department }) => department.id),
  ...state.invited.map(({ id }) => id),
];
