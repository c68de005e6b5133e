import { Module } from '@nestjs/common';
import type { EventStore } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { SECRETS, type Secrets } from '@crosswalk/secrets';
import pg from 'pg';
import { Residents } from './residents.js';

/** What is known of residents. Needs, from the application: EVENT_STORE, pg.Pool and SECRETS. */
@Module({
  providers: [
    {
      provide: Residents,
      useFactory: (store: EventStore, pool: pg.Pool, secrets: Secrets) => Residents.in({ store, pool, secrets }),
      inject: [EVENT_STORE, pg.Pool, SECRETS],
    },
  ],
  exports: [Residents],
})
export class ResidentsModule {}
