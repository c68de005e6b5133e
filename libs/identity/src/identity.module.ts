import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PersonNames } from '@crosswalk/http';
import { AccessGuard } from './access.guard.js';
import { ActorSource } from './actor-source.js';
import { DemoActors } from './demo-actors.js';
import { PeopleController } from './people.controller.js';

/** Who asks, and whether their role may: guards every route of the application. */
@Global()
@Module({})
export class IdentityModule {
  /**
   * Everybody is taken at their word.
   * @throws DemoPeopleInProduction when the service runs in earnest
   */
  static forDemonstration({ production }: { production: boolean }): DynamicModule {
    return {
      module: IdentityModule,
      controllers: [PeopleController],
      providers: [
        { provide: ActorSource, useValue: new DemoActors({ production }) },
        { provide: PersonNames, useExisting: ActorSource },
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
      exports: [ActorSource, PersonNames],
    };
  }
}
