import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { cancelSurvey, type CancelSurvey } from './cancel-survey.decision.js';

export class CancelSurveyCommand extends CaseCommand<CancelSurvey> {}

@CommandHandler(CancelSurveyCommand)
export class CancelSurveyHandler extends CaseHandler<CancelSurvey> {
  protected readonly action = 'cancel-survey';
  protected readonly decide = cancelSurvey;
}
