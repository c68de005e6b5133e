import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { startWorkItem, type StartWorkItem } from './start-work-item.decision.js';

export class StartWorkItemCommand extends CaseCommand<StartWorkItem> {}

@CommandHandler(StartWorkItemCommand)
export class StartWorkItemHandler extends CaseHandler<StartWorkItem> {
  protected readonly action = 'start-work-item';
  protected readonly decide = startWorkItem;
}
