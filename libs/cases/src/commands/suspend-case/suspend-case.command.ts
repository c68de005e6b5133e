import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { suspendCase, type SuspendCase } from './suspend-case.decision.js';

export class SuspendCaseCommand extends CaseCommand<SuspendCase> {}

@CommandHandler(SuspendCaseCommand)
export class SuspendCaseHandler extends CaseHandler<SuspendCase> {
  protected readonly action = 'suspend-case';
  protected readonly decide = suspendCase;
}
