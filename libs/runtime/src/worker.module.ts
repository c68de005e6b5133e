import { Global, Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AttachmentsModule } from '@crosswalk/attachments';
import { type Clock, HttpModule, PersonNames } from '@crosswalk/http';
import { SETS_UP } from '@crosswalk/organisation';
import type { Service } from './open-service.js';
import { ProcessesModule } from './processes/processes.module.js';
import { StorageModule } from './storage.module.js';

/** Nobody signs in at a worker, and nobody is told a name. */
@Global()
@Module({
  providers: [
    { provide: PersonNames, useValue: { nameOf: async () => undefined } },
    { provide: SETS_UP, useValue: false }, // the service does
  ],
  exports: [PersonNames, SETS_UP],
})
class NobodySignsIn {}

/** The rooms whose commands processes send, without a server: their controllers are there, and no request reaches them. */
@Module({})
export class WorkerModule {
  static forRoot(service: Service, clock?: Clock): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        CqrsModule.forRoot(),
        StorageModule.forRoot(service),
        HttpModule.forRoot({ translators: [], eventWords: [] }, clock),
        NobodySignsIn,
        AttachmentsModule.forRoot(service.installation.attachments),
        ProcessesModule.forRoot(service),
      ],
    };
  }
}
