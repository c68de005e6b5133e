import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { refusePlan, type RefusePlan } from './refuse-plan.decision.js';

export class RefusePlanCommand extends CaseCommand<RefusePlan> {}

@CommandHandler(RefusePlanCommand)
export class RefusePlanHandler extends CaseHandler<RefusePlan> {
  protected readonly action = 'refuse-plan';
  protected readonly decide = refusePlan;
}
