import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand } from '../../desk/case-command.js';
import { OrderingHandler } from '../../desk/ordering-command.js';
import { claimCase, type ClaimCase } from './claim-case.decision.js';

export class ClaimCaseCommand extends CaseCommand<ClaimCase> {}

@CommandHandler(ClaimCaseCommand)
export class ClaimCaseHandler extends OrderingHandler<ClaimCase> {
  protected readonly action = 'claim-case';
  protected readonly decide = claimCase;

  protected claimantIn({ department }: ClaimCase) {
    return department;
  }
}
