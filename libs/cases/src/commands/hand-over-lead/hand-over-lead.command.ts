import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand } from '../../desk/case-command.js';
import { OrderingHandler } from '../../desk/ordering-command.js';
import { handOverLead, type HandOverLead } from './hand-over-lead.decision.js';

export class HandOverLeadCommand extends CaseCommand<HandOverLead> {}

@CommandHandler(HandOverLeadCommand)
export class HandOverLeadHandler extends OrderingHandler<HandOverLead> {
  protected readonly action = 'hand-over-lead';
  protected readonly decide = handOverLead;

  protected claimantIn({ to }: HandOverLead) {
    return to;
  }
}
