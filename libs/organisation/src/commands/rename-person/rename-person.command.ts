import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { PersonEvent } from '../../person/events.js';
import type { PersonId } from '../../person/ids.js';
import { People } from '../../people.js';
import { renamePerson, type RenamePerson } from './rename-person.decision.js';

export class RenamePersonCommand extends Command<Outcome<PersonEvent>> {
  constructor(
    readonly person: PersonId,
    readonly message: RenamePerson,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(RenamePersonCommand)
export class RenamePersonHandler implements ICommandHandler<RenamePersonCommand> {
  constructor(private readonly people: People) {}

  execute({ person, message, request }: RenamePersonCommand): Promise<Outcome<PersonEvent>> {
    return this.people.record(person, request, (state) => renamePerson(message, state));
  }
}
