import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { recordSurvey, type RecordSurvey } from './record-survey.decision.js';

export class RecordSurveyCommand extends CaseCommand<RecordSurvey> {}

@CommandHandler(RecordSurveyCommand)
export class RecordSurveyHandler extends CaseHandler<RecordSurvey> {
  protected readonly action = 'record-survey';
  protected readonly decide = recordSurvey;
}
