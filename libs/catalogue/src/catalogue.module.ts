import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { EventStore } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { OrganisationModule, OrganisationSnapshot } from '@crosswalk/organisation';
import { AmendOfferHandler } from './commands/amend-offer/amend-offer.command.js';
import { AmendOfferController } from './commands/amend-offer/amend-offer.controller.js';
import { FreeSlotHandler } from './commands/free-slot/free-slot.command.js';
import { OfferServiceHandler } from './commands/offer-service/offer-service.command.js';
import { OfferServiceController } from './commands/offer-service/offer-service.controller.js';
import { WithdrawOfferHandler } from './commands/withdraw-offer/withdraw-offer.command.js';
import { WithdrawOfferController } from './commands/withdraw-offer/withdraw-offer.controller.js';
import { Offerable } from './desk/offerable.js';
import { Offers } from './offers.js';
import { CatalogueProcesses } from './processes/catalogue-processes.js';
import { FreeAbandonedDoor } from './processes/free-abandoned/free-abandoned.door.js';
import { OffersController } from './read-models/offers/offers.controller.js';
import { OffersHandler } from './read-models/offers/offers.query.js';
import { Providers } from './read-models/offers/providers.query.js';

/**
 * What organisations, teams and departments offer, and how many orders of it are open. Needs, from the application:
 * EVENT_STORE, KNOWN_PROCEDURES, Checkpoints and pg.Pool.
 */
@Module({
  imports: [CqrsModule, OrganisationModule],
  controllers: [OfferServiceController, AmendOfferController, WithdrawOfferController, OffersController],
  providers: [
    {
      provide: Offers,
      useFactory: (store: EventStore, organisation: OrganisationSnapshot) => new Offers(store, organisation),
      inject: [EVENT_STORE, OrganisationSnapshot],
    },
    Offerable,
    OfferServiceHandler,
    AmendOfferHandler,
    WithdrawOfferHandler,
    FreeSlotHandler,
    OffersHandler,
    Providers,
    FreeAbandonedDoor,
    CatalogueProcesses,
  ],
  exports: [Offers, Providers, CatalogueProcesses],
})
export class CatalogueModule {}
