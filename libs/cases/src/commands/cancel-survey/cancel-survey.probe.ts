import { each, onBehalf, type Probe, words } from '../../case/probing.policy.js';
import { cancelSurvey } from './cancel-survey.decision.js';

export const cancelSurveyProbe: Probe = (looking) => {
  const { state, rules } = looking;
  const scheduled = state.surveys.filter(({ progress }) => progress === 'scheduled');
  return each(scheduled, ({ id: survey }) =>
    cancelSurvey({ survey, reason: words, ...onBehalf(looking) }, state, rules),
  );
};
