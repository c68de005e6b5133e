import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { VisitEvent } from '../../round/events.js';
import type { VisitId } from '../../round/ids.js';
import { Rounds } from '../../rounds.js';
import { openRound, type OpenRound } from './open-round.decision.js';

export class OpenRoundCommand extends Command<Outcome<VisitEvent>> {
  constructor(
    readonly visitId: VisitId,
    readonly message: OpenRound,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(OpenRoundCommand)
export class OpenRoundHandler implements ICommandHandler<OpenRoundCommand> {
  constructor(private readonly rounds: Rounds) {}

  execute({ visitId, message, request }: OpenRoundCommand): Promise<Outcome<VisitEvent>> {
    return this.rounds.record(visitId, request, (state) => openRound(message, state));
  }
}
