import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { OfferEvent } from '../../offer/events.js';
import type { OfferId } from '../../offer/ids.js';
import { Offers } from '../../offers.js';
import { offerService, type OfferService } from './offer-service.decision.js';

export class OfferServiceCommand extends Command<Outcome<OfferEvent>> {
  constructor(
    readonly offerId: OfferId,
    readonly message: OfferService,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(OfferServiceCommand)
export class OfferServiceHandler implements ICommandHandler<OfferServiceCommand> {
  constructor(private readonly offers: Offers) {}

  execute({ offerId, message, request }: OfferServiceCommand): Promise<Outcome<OfferEvent>> {
    return this.offers.record(offerId, request, (state) => offerService(message, state));
  }
}
