import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CasesModule } from '@crosswalk/cases';
import type { EventStore } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { OrganisationModule, OrganisationSnapshot } from '@crosswalk/organisation';
import { ResidentsModule } from '@crosswalk/residents';
import { CloseRoundHandler } from './commands/close-round/close-round.command.js';
import { CloseRoundController } from './commands/close-round/close-round.controller.js';
import { OpenRoundHandler } from './commands/open-round/open-round.command.js';
import { OpenRoundController } from './commands/open-round/open-round.controller.js';
import { TakeRequestHandler } from './commands/take-request/take-request.command.js';
import { TakeRequestController } from './commands/take-request/take-request.controller.js';
import { TakeSheetHandler } from './commands/take-sheet/take-sheet.command.js';
import { TakeSheetController } from './commands/take-sheet/take-sheet.controller.js';
import { VisitHouseholdHandler } from './commands/visit-household/visit-household.command.js';
import { VisitHouseholdController } from './commands/visit-household/visit-household.controller.js';
import { FilingRequests } from './desk/filing-requests.js';
import { SheetRows } from './desk/sheet-rows.js';
import { SoundRequests } from './desk/sound-requests.js';
import { FileRequestsDoor } from './processes/file-requests/file-requests.door.js';
import { VisitProcesses } from './processes/visit-processes.js';
import { RoundTallyHandler } from './read-models/rounds/round-tally.query.js';
import { RoundsController } from './read-models/rounds/rounds.controller.js';
import { RoundsHandler } from './read-models/rounds/rounds.query.js';
import { SheetTemplateController } from './read-models/sheet-template/sheet-template.controller.js';
import { Rounds } from './rounds.js';

/**
 * Door-to-door rounds: the households they visit and the requests they bring in. Needs, from the application:
 * EVENT_STORE, KNOWN_PROCEDURES, Checkpoints and pg.Pool.
 */
@Module({
  imports: [CqrsModule, OrganisationModule, CasesModule, ResidentsModule],
  controllers: [
    OpenRoundController,
    VisitHouseholdController,
    TakeRequestController,
    TakeSheetController,
    CloseRoundController,
    SheetTemplateController,
    RoundsController,
  ],
  providers: [
    {
      provide: Rounds,
      useFactory: (store: EventStore, organisation: OrganisationSnapshot) => new Rounds(store, organisation),
      inject: [EVENT_STORE, OrganisationSnapshot],
    },
    FilingRequests,
    SheetRows,
    SoundRequests,
    OpenRoundHandler,
    VisitHouseholdHandler,
    TakeRequestHandler,
    TakeSheetHandler,
    CloseRoundHandler,
    RoundsHandler,
    RoundTallyHandler,
    FileRequestsDoor,
    VisitProcesses,
  ],
  exports: [VisitProcesses],
})
export class VisitsModule {}
