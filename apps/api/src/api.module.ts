import { Global, Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AttachmentsModule } from '@crosswalk/attachments';
import { listEventWords } from '@crosswalk/breakdown-lists';
import { caseEventWords, CasesModule } from '@crosswalk/cases';
import { CatalogueModule, offerEventWords } from '@crosswalk/catalogue';
import { HttpModule } from '@crosswalk/http';
import { IdentityModule, type SignInWays } from '@crosswalk/identity';
import { OrganisationModule, SETS_UP, organisationEventWords } from '@crosswalk/organisation';
import { residentEventWords } from '@crosswalk/residents';
import { visitEventWords, VisitsModule } from '@crosswalk/visits';
import { LoggerModule } from 'nestjs-pino';
import { ProcessesModule, type Service, StorageModule } from '@crosswalk/runtime';
import { ChangesModule } from './changes/changes.module.js';
import { UnitDirectoryModule } from './directory/unit-directory.module.js';
import { HealthModule } from './health/health.module.js';
import { logging } from './start/logging.js';
import { OneHandlerEach } from './start/one-handler-each.js';
import { translators } from './start/translators.js';

export type ApiOptions = Readonly<{
  service: Service;
  logLevel: string;
  /** Whether the rooms set up the starter district by themselves; they do when absent. */
  setsUp?: boolean;
  /** With local accounts only, when absent. */
  signIn?: SignInWays;
  /** Where people reach the service from outside, without a slash at the end. */
  publicUrl?: string | undefined;
}>;

const edge = {
  translators,
  eventWords: [
    caseEventWords,
    offerEventWords,
    listEventWords,
    visitEventWords,
    organisationEventWords,
    residentEventWords,
  ],
};

@Global()
@Module({})
class SettingUpModule {
  static of(setsUp: boolean): DynamicModule {
    return {
      module: SettingUpModule,
      providers: [{ provide: SETS_UP, useValue: setsUp }],
      exports: [SETS_UP],
    };
  }
}

/** The rooms of the house, put together. */
@Module({ providers: [OneHandlerEach] })
export class ApiModule {
  static forRoot({ service, logLevel, setsUp = true, signIn, publicUrl }: ApiOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        LoggerModule.forRoot(logging(logLevel)),
        CqrsModule.forRoot(),
        StorageModule.forRoot(service),
        SettingUpModule.of(setsUp),
        HttpModule.forRoot({ ...edge, publicUrl }),
        IdentityModule.forRoot({
          directories: [OrganisationModule, UnitDirectoryModule],
          ...(signIn ? { ways: signIn } : {}),
        }),
        AttachmentsModule.forRoot(service.installation.attachments),
        OrganisationModule,
        CatalogueModule,
        CasesModule,
        VisitsModule,
        ProcessesModule.forRoot(service),
        ChangesModule,
        HealthModule,
      ],
    };
  }
}
