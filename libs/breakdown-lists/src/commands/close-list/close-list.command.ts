import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { ListEvent } from '../../list/events.js';
import type { ListId } from '../../list/ids.js';
import { Lists } from '../../lists.js';
import { closeList, type CloseList } from './close-list.decision.js';

export class CloseListCommand extends Command<Outcome<ListEvent>> {
  constructor(
    readonly listId: ListId,
    readonly message: CloseList,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(CloseListCommand)
export class CloseListHandler implements ICommandHandler<CloseListCommand> {
  constructor(private readonly lists: Lists) {}

  execute({ listId, message, request }: CloseListCommand): Promise<Outcome<ListEvent>> {
    return this.lists.record(listId, { ...request, reader: message.asker }, (state) => closeList(message, state));
  }
}
