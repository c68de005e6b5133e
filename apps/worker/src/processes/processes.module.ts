import { Global, Module, type DynamicModule } from '@nestjs/common';
import { CaseProcesses, CasesModule } from '@crosswalk/cases';
import { VisitProcesses, VisitsModule } from '@crosswalk/visits';
import type { Service } from '../open-service.js';
import { Processes } from './processes.js';

/** Offers `Processes`, none of them started. Needs the rooms whose commands they send. */
@Global()
@Module({})
export class ProcessesModule {
  static forRoot({ installation, store, checkpoints, log }: Service): DynamicModule {
    const following = { store, pool: installation.pool, checkpoints, log };
    const useFactory = (cases: CaseProcesses, visits: VisitProcesses): Processes =>
      new Processes([...cases.runners(following), ...visits.runners(following)]);
    return {
      module: ProcessesModule,
      imports: [CasesModule, VisitsModule],
      providers: [{ provide: Processes, useFactory, inject: [CaseProcesses, VisitProcesses] }],
      exports: [Processes],
    };
  }
}
