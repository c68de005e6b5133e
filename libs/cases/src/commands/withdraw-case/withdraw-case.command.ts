import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { withdrawCase, type WithdrawCase } from './withdraw-case.decision.js';

export class WithdrawCaseCommand extends CaseCommand<WithdrawCase> {}

@CommandHandler(WithdrawCaseCommand)
export class WithdrawCaseHandler extends CaseHandler<WithdrawCase> {
  protected readonly action = 'withdraw-case';
  protected readonly decide = withdrawCase;
}
