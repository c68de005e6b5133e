import { Global, Module, type DynamicModule } from '@nestjs/common';
import { CaseProcesses, CasesModule } from '@crosswalk/cases';
import type { Service } from '../open-service.js';
import { Processes } from './processes.js';

/** Offers `Processes`, none of them started. Needs CasesModule, whose commands they send. */
@Global()
@Module({})
export class ProcessesModule {
  static forRoot({ installation, store, checkpoints, log }: Service): DynamicModule {
    const following = { store, pool: installation.pool, checkpoints, log };
    const useFactory = (cases: CaseProcesses): Processes => new Processes(cases.runners(following));
    return {
      module: ProcessesModule,
      imports: [CasesModule],
      providers: [{ provide: Processes, useFactory, inject: [CaseProcesses] }],
      exports: [Processes],
    };
  }
}
