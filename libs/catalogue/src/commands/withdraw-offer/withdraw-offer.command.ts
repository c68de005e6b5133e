import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { OfferEvent } from '../../offer/events.js';
import type { OfferId } from '../../offer/ids.js';
import { Offers } from '../../offers.js';
import { withdrawOffer, type WithdrawOffer } from './withdraw-offer.decision.js';

export class WithdrawOfferCommand extends Command<Outcome<OfferEvent>> {
  constructor(
    readonly offerId: OfferId,
    readonly message: WithdrawOffer,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(WithdrawOfferCommand)
export class WithdrawOfferHandler implements ICommandHandler<WithdrawOfferCommand> {
  constructor(private readonly offers: Offers) {}

  execute({ offerId, message, request }: WithdrawOfferCommand): Promise<Outcome<OfferEvent>> {
    return this.offers.record(offerId, request, (state) => withdrawOffer(message, state));
  }
}
