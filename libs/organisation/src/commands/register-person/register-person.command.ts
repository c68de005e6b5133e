import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import { People } from '../../people.js';
import type { PersonEvent } from '../../person/events.js';
import type { PersonId } from '../../person/ids.js';
import type { RegisterPerson } from './register-person.decision.js';

export class RegisterPersonCommand extends Command<Outcome<PersonEvent>> {
  constructor(
    readonly person: PersonId,
    readonly message: RegisterPerson,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(RegisterPersonCommand)
export class RegisterPersonHandler implements ICommandHandler<RegisterPersonCommand> {
  constructor(private readonly people: People) {}

  execute({ person, message, request }: RegisterPersonCommand): Promise<Outcome<PersonEvent>> {
    return this.people.register(person, message, request);
  }
}
