import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { urgeCase, type UrgeCase } from './urge-case.decision.js';

export class UrgeCaseCommand extends CaseCommand<UrgeCase> {}

@CommandHandler(UrgeCaseCommand)
export class UrgeCaseHandler extends CaseHandler<UrgeCase> {
  protected readonly action = 'urge-case';
  protected readonly decide = urgeCase;
}
