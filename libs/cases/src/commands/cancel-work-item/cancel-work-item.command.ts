import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { cancelWorkItem, type CancelWorkItem } from './cancel-work-item.decision.js';

export class CancelWorkItemCommand extends CaseCommand<CancelWorkItem> {}

@CommandHandler(CancelWorkItemCommand)
export class CancelWorkItemHandler extends CaseHandler<CancelWorkItem> {
  protected readonly action = 'cancel-work-item';
  protected readonly decide = cancelWorkItem;
}
