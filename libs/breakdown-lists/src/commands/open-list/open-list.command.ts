import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { ListEvent } from '../../list/events.js';
import type { ListId } from '../../list/ids.js';
import { Lists } from '../../lists.js';
import { openList, type OpenList } from './open-list.decision.js';

export class OpenListCommand extends Command<Outcome<ListEvent>> {
  constructor(
    readonly listId: ListId,
    readonly message: OpenList,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(OpenListCommand)
export class OpenListHandler implements ICommandHandler<OpenListCommand> {
  constructor(private readonly lists: Lists) {}

  execute({ listId, message, request }: OpenListCommand): Promise<Outcome<ListEvent>> {
    return this.lists.record(listId, request, (state) => openList(message, state));
  }
}
