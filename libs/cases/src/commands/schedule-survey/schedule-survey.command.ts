import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { scheduleSurvey, type ScheduleSurvey } from './schedule-survey.decision.js';

export class ScheduleSurveyCommand extends CaseCommand<ScheduleSurvey> {}

@CommandHandler(ScheduleSurveyCommand)
export class ScheduleSurveyHandler extends CaseHandler<ScheduleSurvey> {
  protected readonly action = 'schedule-survey';
  protected readonly decide = scheduleSurvey;
}
