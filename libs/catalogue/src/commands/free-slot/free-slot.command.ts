import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { OfferEvent } from '../../offer/events.js';
import { Offers, type SlotToFree } from '../../offers.js';

/** For a process: a place is given back because of what happened to the case. */
export class FreeSlotCommand extends Command<Outcome<OfferEvent>> {
  constructor(
    readonly slot: SlotToFree,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(FreeSlotCommand)
export class FreeSlotHandler implements ICommandHandler<FreeSlotCommand> {
  constructor(private readonly offers: Offers) {}

  execute({ slot, request }: FreeSlotCommand): Promise<Outcome<OfferEvent>> {
    return this.offers.free(slot, request);
  }
}
