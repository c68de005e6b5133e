import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import { LeaverTable } from '@crosswalk/identity';
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
  constructor(
    private readonly people: People,
    private readonly leavers: LeaverTable,
  ) {}

  /** What opens a door goes with them at once; a process sees to it when this is cut off. */
  async execute({ person, message, request }: DepartPersonCommand): Promise<Outcome<PersonEvent>> {
    const outcome = await this.people.record(person, request, (state) => departPerson({ ...message, person }, state));
    for (const { type, data } of outcome.events) {
      if (type === 'PersonLeft') await this.leavers.withdraw(person, data.at);
    }
    return outcome;
  }
}
