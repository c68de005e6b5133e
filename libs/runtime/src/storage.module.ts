import { Global, Module, type DynamicModule } from '@nestjs/common';
import { CaseNumbers } from '@crosswalk/cases';
import { EVENT_STORE } from '@crosswalk/event-store';
import { KNOWN_PROCEDURES } from '@crosswalk/procedures';
import { Checkpoints, Feed } from '@crosswalk/projections';
import { SECRETS } from '@crosswalk/secrets';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { PROJECTIONS } from './projections.js';
import type { Service } from './open-service.js';

/** Where things are kept, for whoever asks: `EVENT_STORE`, `pg.Pool`, TypeORM's `DataSource`, `Checkpoints`, `Feed`, `CaseNumbers`, `KNOWN_PROCEDURES`, `SECRETS`, `PROJECTIONS`. */
@Global()
@Module({})
export class StorageModule {
  static forRoot({ installation, store, checkpoints, feed, numbers, projections }: Service): DynamicModule {
    return {
      module: StorageModule,
      providers: [
        { provide: EVENT_STORE, useValue: store },
        { provide: pg.Pool, useValue: installation.pool },
        { provide: DataSource, useValue: installation.dataSource },
        { provide: Checkpoints, useValue: checkpoints },
        { provide: Feed, useValue: feed },
        { provide: CaseNumbers, useValue: numbers },
        { provide: KNOWN_PROCEDURES, useValue: installation.procedures },
        { provide: SECRETS, useValue: installation.secrets },
        { provide: PROJECTIONS, useValue: projections },
      ],
      exports: [
        EVENT_STORE,
        pg.Pool,
        DataSource,
        Checkpoints,
        Feed,
        CaseNumbers,
        KNOWN_PROCEDURES,
        SECRETS,
        PROJECTIONS,
      ],
    };
  }
}
