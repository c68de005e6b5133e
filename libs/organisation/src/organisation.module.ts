import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { EventStore } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { Clock } from '@crosswalk/http';
import { LeaverTable, OrganisationVersions, StaffDirectory } from '@crosswalk/identity';
import pg from 'pg';
import { organisationCommands } from './commands/commands.js';
import { Overseeing } from './desk/overseeing.js';
import { Turns } from './desk/turns.js';
import { Heirs } from './heirs.js';
import { People } from './people.js';
import { OrganisationProcesses } from './processes/organisation-processes.js';
import { SucceedUnitsDoor } from './processes/succeed-units/succeed-units.door.js';
import { Histories } from './read-models/history/histories.js';
import { PersonHistoryController, UnitHistoryController } from './read-models/history/history.controllers.js';
import { AccountsOfPeople } from './read-models/people/accounts-of-people.js';
import { PeopleController } from './read-models/people/people.controller.js';
import { PeopleWaitingController } from './read-models/people/people-waiting.controller.js';
import { PeopleCountHandler, PeopleHandler } from './read-models/people/people.query.js';
import { PresentNames } from './present/present-names.query.js';
import { OrganisationSheetController } from './read-models/sheet/organisation-sheet.controller.js';
import { UnitsController } from './read-models/units/units.controller.js';
import { UnitsHandler } from './read-models/units/units.query.js';
import { StarterDistrict } from './starter/starter.js';
import { OrganisationSnapshot } from './snapshot/organisation-snapshot.js';
import { Units } from './units.js';

/**
 * The district, its units and how they stand to each other, and the people who work there. Needs, from the
 * application: EVENT_STORE, DataSource, pg.Pool, Checkpoints and PersonNames.
 */
@Module({
  imports: [CqrsModule],
  controllers: [
    ...organisationCommands.controllers,
    PeopleWaitingController,
    PeopleController,
    PersonHistoryController,
    UnitsController,
    UnitHistoryController,
    OrganisationSheetController,
  ],
  providers: [
    {
      provide: OrganisationSnapshot,
      useFactory: (store: EventStore, pool: pg.Pool) =>
        new OrganisationSnapshot({ store, versions: new OrganisationVersions(pool) }),
      inject: [EVENT_STORE, pg.Pool],
    },
    {
      provide: Units,
      useFactory: (store: EventStore, snapshot: OrganisationSnapshot) => new Units(store, snapshot),
      inject: [EVENT_STORE, OrganisationSnapshot],
    },
    {
      provide: People,
      useFactory: (store: EventStore, snapshot: OrganisationSnapshot, clock: Clock) =>
        new People(store, snapshot, clock),
      inject: [EVENT_STORE, OrganisationSnapshot, Clock],
    },
    { provide: StaffDirectory, useExisting: People },
    ...organisationCommands.handlers,
    Heirs,
    { provide: Turns, useFactory: (pool: pg.Pool) => new Turns(pool, 'organisation'), inject: [pg.Pool] },
    { provide: LeaverTable, useFactory: (pool: pg.Pool) => new LeaverTable(pool), inject: [pg.Pool] },
    SucceedUnitsDoor,
    OrganisationProcesses,
    PeopleHandler,
    Histories,
    Overseeing,
    PeopleCountHandler,
    AccountsOfPeople,
    PresentNames,
    UnitsHandler,
    StarterDistrict,
  ],
  exports: [OrganisationSnapshot, Units, People, StaffDirectory, PresentNames, Heirs, OrganisationProcesses],
})
export class OrganisationModule {}
