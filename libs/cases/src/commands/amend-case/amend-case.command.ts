import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { amendCase, type AmendCase } from './amend-case.decision.js';

export class AmendCaseCommand extends CaseCommand<AmendCase> {}

@CommandHandler(AmendCaseCommand)
export class AmendCaseHandler extends CaseHandler<AmendCase> {
  protected readonly decide = amendCase;
}
