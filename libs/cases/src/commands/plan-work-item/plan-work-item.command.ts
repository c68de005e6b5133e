import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { planWorkItem, type PlanWorkItem } from './plan-work-item.decision.js';

export class PlanWorkItemCommand extends CaseCommand<PlanWorkItem> {}

@CommandHandler(PlanWorkItemCommand)
export class PlanWorkItemHandler extends CaseHandler<PlanWorkItem> {
  protected readonly action = 'plan-work-item';
  protected readonly decide = planWorkItem;
}
