import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { EventStore } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { OrganisationModule, OrganisationSnapshot } from '@crosswalk/organisation';
import { AmendListHandler } from './commands/amend-list/amend-list.command.js';
import { AmendListController } from './commands/amend-list/amend-list.controller.js';
import { CloseListHandler } from './commands/close-list/close-list.command.js';
import { CloseListController } from './commands/close-list/close-list.controller.js';
import { OpenListHandler } from './commands/open-list/open-list.command.js';
import { OpenListController } from './commands/open-list/open-list.controller.js';
import { PublishEditionHandler } from './commands/publish-edition/publish-edition.command.js';
import { PublishEditionController } from './commands/publish-edition/publish-edition.controller.js';
import { PutOnListHandler } from './commands/put-on-list/put-on-list.command.js';
import { TakeOffListHandler } from './commands/take-off-list/take-off-list.command.js';
import { Lists } from './lists.js';
import { ListFileController } from './read-models/lists/list-file.controller.js';
import { ListReadings } from './desk/list-readings.js';
import { ListFileHandler } from './read-models/lists/list-file.query.js';
import { ListsController } from './read-models/lists/lists.controller.js';
import { ListsHandler } from './read-models/lists/lists.query.js';
import { StarterLists } from './starter/starter.js';

/** Breakdown lists as campaigns. Needs, from the application: EVENT_STORE, pg.Pool and Checkpoints. */
@Module({
  imports: [CqrsModule, OrganisationModule],
  controllers: [
    OpenListController,
    AmendListController,
    PublishEditionController,
    CloseListController,
    ListsController,
    ListFileController,
  ],
  providers: [
    {
      provide: Lists,
      useFactory: (store: EventStore, organisation: OrganisationSnapshot) => new Lists(store, organisation),
      inject: [EVENT_STORE, OrganisationSnapshot],
    },
    OpenListHandler,
    AmendListHandler,
    PutOnListHandler,
    TakeOffListHandler,
    PublishEditionHandler,
    CloseListHandler,
    ListReadings,
    ListsHandler,
    ListFileHandler,
    StarterLists,
  ],
  exports: [Lists, ListReadings],
})
export class BreakdownListsModule {}
