import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { PersonEvent } from '../../person/events.js';
import type { PersonId } from '../../person/ids.js';
import { People } from '../../people.js';
import { movePosts, type MovePosts } from './move-posts.decision.js';

export class MovePostsCommand extends Command<Outcome<PersonEvent>> {
  constructor(
    readonly person: PersonId,
    readonly message: MovePosts,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(MovePostsCommand)
export class MovePostsHandler implements ICommandHandler<MovePostsCommand> {
  constructor(private readonly people: People) {}

  execute({ person, message, request }: MovePostsCommand): Promise<Outcome<PersonEvent>> {
    return this.people.record(person, request, (state) => movePosts(message, state));
  }
}
