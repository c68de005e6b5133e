import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { reopenCase, type ReopenCase } from './reopen-case.decision.js';

export class ReopenCaseCommand extends CaseCommand<ReopenCase> {}

@CommandHandler(ReopenCaseCommand)
export class ReopenCaseHandler extends CaseHandler<ReopenCase> {
  protected readonly action = 'reopen-case';
  protected readonly decide = reopenCase;
}
