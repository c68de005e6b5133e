import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { proposePlan, type ProposePlan } from './propose-plan.decision.js';

export class ProposePlanCommand extends CaseCommand<ProposePlan> {}

@CommandHandler(ProposePlanCommand)
export class ProposePlanHandler extends CaseHandler<ProposePlan> {
  protected readonly action = 'propose-plan';
  protected readonly decide = proposePlan;
}
