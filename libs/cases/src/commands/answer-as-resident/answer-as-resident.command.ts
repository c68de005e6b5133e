import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { answerAsResident, type AnswerAsResident } from './answer-as-resident.decision.js';

export class AnswerAsResidentCommand extends CaseCommand<AnswerAsResident> {}

@CommandHandler(AnswerAsResidentCommand)
export class AnswerAsResidentHandler extends CaseHandler<AnswerAsResident> {
  protected readonly action = 'answer-as-resident';
  protected readonly decide = answerAsResident;
}
