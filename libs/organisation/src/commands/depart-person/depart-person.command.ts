import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { PersonEvent } from '../../person/events.js';
import type { PersonId } from '../../person/ids.js';
import { People } from '../../people.js';
import { departPerson, type DepartPerson } from './depart-person.decision.js';

export class DepartPersonCommand extends Command<Outcome<PersonEvent>> {
  constructor(
    readonly person: PersonId,
    readonly message: Omit<DepartPerson, 'person'>,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(DepartPersonCommand)
export class DepartPersonHandler implements ICommandHandler<DepartPersonCommand> {
  constructor(private readonly people: People) {}

  execute({ person, message, request }: DepartPersonCommand): Promise<Outcome<PersonEvent>> {
    return this.people.record(person, request, (state) => departPerson({ ...message, person }, state));
  }
}
