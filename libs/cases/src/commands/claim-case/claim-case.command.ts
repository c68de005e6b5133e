import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { claimCase, type ClaimCase } from './claim-case.decision.js';

export class ClaimCaseCommand extends CaseCommand<ClaimCase> {}

@CommandHandler(ClaimCaseCommand)
export class ClaimCaseHandler extends CaseHandler<ClaimCase> {
  protected readonly decide = claimCase;
}
