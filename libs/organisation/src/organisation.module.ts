import { Injectable, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { EventStore } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { Clock } from '@crosswalk/http';
import { EstablishUnitHandler } from './commands/establish-unit/establish-unit.command.js';
import { EstablishUnitController } from './commands/establish-unit/establish-unit.controller.js';
import { UnitsController } from './read-models/units/units.controller.js';
import { UnitsHandler } from './read-models/units/units.query.js';
import { establishStarterDistrict, starterDistrict } from './starter/starter-district.js';
import { unitIdOf } from './unit/ids.js';
import { Units } from './units.js';

@Injectable()
class StarterDistrict implements OnApplicationBootstrap {
  constructor(
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  /** Where the unit that joined the starter district last is missing, the installation is new or from before it. */
  async onApplicationBootstrap(): Promise<void> {
    const newest = starterDistrict.at(-1);
    if (newest && !(await this.units.find(unitIdOf(newest.kind, newest.name))))
      await establishStarterDistrict(this.units, this.clock.now());
  }
}

/** The district, its units and how they stand to each other. Needs, from the application: EVENT_STORE, DataSource and Checkpoints. */
@Module({
  imports: [CqrsModule],
  controllers: [EstablishUnitController, UnitsController],
  providers: [
    { provide: Units, useFactory: (store: EventStore) => new Units(store), inject: [EVENT_STORE] },
    EstablishUnitHandler,
    UnitsHandler,
    StarterDistrict,
  ],
  exports: [Units],
})
export class OrganisationModule {}
