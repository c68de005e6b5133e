import type { Procedure } from '@crosswalk/procedures';
import type { Presence, SurveyHeld, SurveyScheduled, UnitRef } from '../../case/events.js';
import {
  requireAttached,
  requireInOrder,
  requireLed,
  requireOccurred,
  requireStep,
} from '../../case/guards.decision.js';
import type { UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';
import { requireLeadOrCoordinator, surveyOf } from '../../case/study.decision.js';

/** `unit`: who tells, absent when the coordinator does. `scheduled`: false when nobody had arranged it. */
export type RecordSurvey = SurveyHeld['data'] & Readonly<{ unit?: UnitId; scheduled: boolean }>;

/** What took place on site; a survey that nobody had arranged is put on the case in the same breath. */
export const recordSurvey = (
  command: RecordSurvey,
  state: Case,
  rules: Procedure,
): readonly (SurveyScheduled | SurveyHeld)[] => {
  const { unit, scheduled, ...held } = command;
  const { survey, heldAt, present, findings, disagreements, photos, by, at } = held;

  requireLed(state);
  requireStep(rules, 'survey');
  requireLeadOrCoordinator(state, unit);
  if (scheduled && surveyOf(state, survey).progress !== 'scheduled') throw new CaseRejected('survey-not-scheduled');
  requireOccurred({ occurred: heldAt, now: at, filedAt: state.filedAt, field: 'heldAt' });
  findings.forEach(({ department }, place) => requirePresent(present, department, `findings.${place}.department`));
  disagreements.forEach(({ department }, place) =>
    requirePresent(present, department, `disagreements.${place}.department`),
  );
  requireAttached(state, photos, 'photos');
  requireInOrder(at, state);

  const departments = present.map(({ department }) => department);
  const arranged: SurveyScheduled = {
    type: 'SurveyScheduled',
    data: { survey, meetAt: heldAt, departments, by, at },
  };
  return [...(scheduled ? [] : [arranged]), { type: 'SurveyHeld', data: held }];
};

const requirePresent = (present: readonly Presence[], { id, name }: UnitRef, field: string): void => {
  if (present.some(({ department }) => department.id === id)) return;
  throw new CaseRejected('department-not-present', { department: name, field });
};
