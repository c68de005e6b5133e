import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { ListEvent } from '../../list/events.js';
import type { ListId } from '../../list/ids.js';
import { Lists } from '../../lists.js';
import { amendList, type AmendList } from './amend-list.decision.js';

export class AmendListCommand extends Command<Outcome<ListEvent>> {
  constructor(
    readonly listId: ListId,
    readonly message: AmendList,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(AmendListCommand)
export class AmendListHandler implements ICommandHandler<AmendListCommand> {
  constructor(private readonly lists: Lists) {}

  execute({ listId, message, request }: AmendListCommand): Promise<Outcome<ListEvent>> {
    return this.lists.record(listId, { ...request, reader: message.asker }, (state) => amendList(message, state));
  }
}
