import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { ListEvent } from '../../list/events.js';
import type { ListId } from '../../list/ids.js';
import { Lists } from '../../lists.js';
import { takeOffList, type TakeOffList } from './take-off-list.decision.js';

export class TakeOffListCommand extends Command<Outcome<ListEvent>> {
  constructor(
    readonly listId: ListId,
    readonly message: TakeOffList,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(TakeOffListCommand)
export class TakeOffListHandler implements ICommandHandler<TakeOffListCommand> {
  constructor(private readonly lists: Lists) {}

  execute({ listId, message, request }: TakeOffListCommand): Promise<Outcome<ListEvent>> {
    return this.lists.record(listId, request, (state) => takeOffList(message, state));
  }
}
