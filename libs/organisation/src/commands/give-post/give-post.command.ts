import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { PersonEvent } from '../../person/events.js';
import type { PersonId } from '../../person/ids.js';
import type { GivePost } from '../../person/posts.decision.js';
import { People } from '../../people.js';
import { givePost } from './give-post.decision.js';

export class GivePostCommand extends Command<Outcome<PersonEvent>> {
  constructor(
    readonly person: PersonId,
    readonly message: GivePost,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(GivePostCommand)
export class GivePostHandler implements ICommandHandler<GivePostCommand> {
  constructor(private readonly people: People) {}

  execute({ person, message, request }: GivePostCommand): Promise<Outcome<PersonEvent>> {
    return this.people.record(person, request, (state) => givePost(message, state));
  }
}
