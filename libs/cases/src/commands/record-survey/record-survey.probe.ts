import type { SurveyId } from '../../case/ids.js';
import { each, onBehalf, type Probe, supplied } from '../../case/probing.policy.js';
import { recordSurvey } from './record-survey.decision.js';

/** Each that was arranged, and one that nobody had arranged. */
export const recordSurveyProbe: Probe = (looking) => {
  const { state, rules, at, unit } = looking;
  const held = { heldAt: at, present: [{ department: unit, people: [] }], ...NOTHING_SAID, ...onBehalf(looking) };
  const arranged = state.surveys.filter(({ progress }) => progress === 'scheduled');
  const survey = supplied as SurveyId;
  return [
    ...each(arranged, ({ id }) => recordSurvey({ ...held, survey: id, scheduled: true }, state, rules)),
    {
      part: '',
      step: 'record-past-survey',
      ask: () => recordSurvey({ ...held, survey, scheduled: false }, state, rules),
    },
  ];
};

const NOTHING_SAID = { findings: [], measurements: [], photos: [], disagreements: [] };
