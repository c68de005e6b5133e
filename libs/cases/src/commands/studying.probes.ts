import { scheduleSurveyProbe } from './schedule-survey/schedule-survey.probe.js';
import { recordSurveyProbe } from './record-survey/record-survey.probe.js';
import { cancelSurveyProbe } from './cancel-survey/cancel-survey.probe.js';
import { addFindingProbe } from './add-finding/add-finding.probe.js';
import { openOpinionRoundProbe } from './open-opinion-round/open-opinion-round.probe.js';
import { closeOpinionRoundProbe } from './close-opinion-round/close-opinion-round.probe.js';
import { countOpinionsProbe } from './count-opinions/count-opinions.probe.js';
import { giveFeasibilityProbe } from './give-feasibility/give-feasibility.probe.js';

/** Surveys, opinion rounds and feasibility. */
export const studyingProbes = {
  'schedule-survey': scheduleSurveyProbe,
  'record-survey': recordSurveyProbe,
  'cancel-survey': cancelSurveyProbe,
  'add-finding': addFindingProbe,
  'open-opinion-round': openOpinionRoundProbe,
  'close-opinion-round': closeOpinionRoundProbe,
  'count-opinions': countOpinionsProbe,
  'give-feasibility': giveFeasibilityProbe,
};
