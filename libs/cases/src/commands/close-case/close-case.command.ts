import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { closeCase, type CloseCase } from './close-case.decision.js';

export class CloseCaseCommand extends CaseCommand<CloseCase> {}

@CommandHandler(CloseCaseCommand)
export class CloseCaseHandler extends CaseHandler<CloseCase> {
  protected readonly action = 'close-case';
  protected readonly decide = closeCase;
}
