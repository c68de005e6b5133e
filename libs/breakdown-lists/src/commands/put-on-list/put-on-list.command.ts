import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { ListEvent } from '../../list/events.js';
import type { ListId } from '../../list/ids.js';
import { Lists } from '../../lists.js';
import { putOnList, type PutOnList } from './put-on-list.decision.js';

export class PutOnListCommand extends Command<Outcome<ListEvent>> {
  constructor(
    readonly listId: ListId,
    readonly message: PutOnList,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(PutOnListCommand)
export class PutOnListHandler implements ICommandHandler<PutOnListCommand> {
  constructor(private readonly lists: Lists) {}

  execute({ listId, message, request }: PutOnListCommand): Promise<Outcome<ListEvent>> {
    return this.lists.record(listId, request, (state) => putOnList(message, state));
  }
}
