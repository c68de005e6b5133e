import { Global, Module, type DynamicModule } from '@nestjs/common';
import { CaseProcesses, CasesModule } from '@crosswalk/cases';
import { CatalogueModule, CatalogueProcesses } from '@crosswalk/catalogue';
import { OrganisationModule, OrganisationProcesses } from '@crosswalk/organisation';
import { VisitProcesses, VisitsModule } from '@crosswalk/visits';
import type { Service } from '../open-service.js';
import { Processes } from './processes.js';

/** Offers `Processes`, none of them started. Needs the rooms whose commands they send. */
@Global()
@Module({})
export class ProcessesModule {
  static forRoot({ feed }: Service): DynamicModule {
    const rooms = [OrganisationProcesses, CaseProcesses, VisitProcesses, CatalogueProcesses];
    const useFactory = (...made: readonly InstanceType<(typeof rooms)[number]>[]): Processes =>
      new Processes(
        made.flatMap((room) => room.all()).map((process) => feed.process(process)),
        feed,
      );
    return {
      module: ProcessesModule,
      imports: [OrganisationModule, CasesModule, VisitsModule, CatalogueModule],
      providers: [{ provide: Processes, useFactory, inject: rooms }],
      exports: [Processes],
    };
  }
}
