import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { OfferEvent } from '../../offer/events.js';
import type { OfferId } from '../../offer/ids.js';
import { Offers } from '../../offers.js';
import { amendOffer, type AmendOffer } from './amend-offer.decision.js';

export class AmendOfferCommand extends Command<Outcome<OfferEvent>> {
  constructor(
    readonly offerId: OfferId,
    readonly message: AmendOffer,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(AmendOfferCommand)
export class AmendOfferHandler implements ICommandHandler<AmendOfferCommand> {
  constructor(private readonly offers: Offers) {}

  execute({ offerId, message, request }: AmendOfferCommand): Promise<Outcome<OfferEvent>> {
    return this.offers.record(offerId, request, (state) => amendOffer(message, state));
  }
}
