import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { finishWorkItem, type FinishWorkItem } from './finish-work-item.decision.js';

export class FinishWorkItemCommand extends CaseCommand<FinishWorkItem> {}

@CommandHandler(FinishWorkItemCommand)
export class FinishWorkItemHandler extends CaseHandler<FinishWorkItem> {
  protected readonly action = 'finish-work-item';
  protected readonly decide = finishWorkItem;
}
