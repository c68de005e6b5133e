import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import { People } from '../../people.js';
import type { PersonEvent } from '../../person/events.js';
import type { PersonId } from '../../person/ids.js';
import type { EndPost } from './end-post.decision.js';

export class EndPostCommand extends Command<Outcome<PersonEvent>> {
  constructor(
    readonly person: PersonId,
    readonly message: Omit<EndPost, 'person'>,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(EndPostCommand)
export class EndPostHandler implements ICommandHandler<EndPostCommand> {
  constructor(private readonly people: People) {}

  execute({ person, message, request }: EndPostCommand): Promise<Outcome<PersonEvent>> {
    return this.people.endPost(person, message, request);
  }
}
