import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { VisitEvent } from '../../round/events.js';
import type { VisitId } from '../../round/ids.js';
import { Rounds } from '../../rounds.js';
import { visitHousehold, type VisitHousehold } from './visit-household.decision.js';

export class VisitHouseholdCommand extends Command<Outcome<VisitEvent>> {
  constructor(
    readonly visitId: VisitId,
    readonly message: VisitHousehold,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(VisitHouseholdCommand)
export class VisitHouseholdHandler implements ICommandHandler<VisitHouseholdCommand> {
  constructor(private readonly rounds: Rounds) {}

  execute({ visitId, message, request }: VisitHouseholdCommand): Promise<Outcome<VisitEvent>> {
    return this.rounds.record(visitId, { ...request, reader: message.asker }, (state) =>
      visitHousehold(message, state),
    );
  }
}
