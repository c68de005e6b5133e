import { ScheduleSurveyHandler } from './schedule-survey/schedule-survey.command.js';
import { ScheduleSurveyController } from './schedule-survey/schedule-survey.controller.js';
import { RecordSurveyHandler } from './record-survey/record-survey.command.js';
import { RecordSurveyController } from './record-survey/record-survey.controller.js';
import { AddFindingHandler } from './add-finding/add-finding.command.js';
import { AddFindingController } from './add-finding/add-finding.controller.js';
import { CancelSurveyHandler } from './cancel-survey/cancel-survey.command.js';
import { CancelSurveyController } from './cancel-survey/cancel-survey.controller.js';
import { OpenOpinionRoundHandler } from './open-opinion-round/open-opinion-round.command.js';
import { OpenOpinionRoundController } from './open-opinion-round/open-opinion-round.controller.js';
import { CountOpinionsHandler } from './count-opinions/count-opinions.command.js';
import { CountOpinionsController } from './count-opinions/count-opinions.controller.js';
import { CloseOpinionRoundHandler } from './close-opinion-round/close-opinion-round.command.js';
import { CloseOpinionRoundController } from './close-opinion-round/close-opinion-round.controller.js';
import { GiveFeasibilityHandler } from './give-feasibility/give-feasibility.command.js';
import { GiveFeasibilityController } from './give-feasibility/give-feasibility.controller.js';

/** Surveys, opinion rounds and feasibility. */
export const studying = {
  controllers: [
    ScheduleSurveyController,
    RecordSurveyController,
    AddFindingController,
    CancelSurveyController,
    OpenOpinionRoundController,
    CountOpinionsController,
    CloseOpinionRoundController,
    GiveFeasibilityController,
  ],
  handlers: [
    ScheduleSurveyHandler,
    RecordSurveyHandler,
    AddFindingHandler,
    CancelSurveyHandler,
    OpenOpinionRoundHandler,
    CountOpinionsHandler,
    CloseOpinionRoundHandler,
    GiveFeasibilityHandler,
  ],
};
