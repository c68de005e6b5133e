import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { VisitEvent } from '../../round/events.js';
import type { VisitId } from '../../round/ids.js';
import { Rounds } from '../../rounds.js';
import { closeRound, type CloseRound } from './close-round.decision.js';

export class CloseRoundCommand extends Command<Outcome<VisitEvent>> {
  constructor(
    readonly visitId: VisitId,
    readonly message: CloseRound,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(CloseRoundCommand)
export class CloseRoundHandler implements ICommandHandler<CloseRoundCommand> {
  constructor(private readonly rounds: Rounds) {}

  execute({ visitId, message, request }: CloseRoundCommand): Promise<Outcome<VisitEvent>> {
    return this.rounds.record(visitId, { ...request, reader: message.asker }, (state) => closeRound(message, state));
  }
}
