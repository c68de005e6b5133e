import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Clock, PersonNames } from '@crosswalk/http';
import pg from 'pg';
import { Accounts } from './accounts/accounts.js';
import { AccountTable } from './accounts/accounts.table.js';
import { PasswordController } from './accounts/password.controller.js';
import { StaffNames } from './directory/staff-names.js';
import { AccessGuard } from './guard/access.guard.js';
import { StillSignedIn } from './guard/still-signed-in.js';
import { MeController } from './me/me.controller.js';
import { OwnSessionsController } from './sessions/own-sessions.controller.js';
import { SessionController } from './sessions/session.controller.js';
import { Sessions } from './sessions/sessions.js';
import { SessionTable } from './sessions/sessions.table.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignIn } from './sign-in/sign-in.js';
import { throttleOn } from './throttle/throttle-on.js';
import { Throttle } from './throttle/throttle.js';

const kept = [
  {
    provide: Accounts,
    useFactory: (pool: pg.Pool, clock: Clock) => new Accounts(new AccountTable(pool), clock),
    inject: [pg.Pool, Clock],
  },
  {
    provide: Sessions,
    useFactory: (pool: pg.Pool, clock: Clock) => new Sessions(new SessionTable(pool), clock),
    inject: [pg.Pool, Clock],
  },
  { provide: Throttle, useFactory: throttleOn, inject: [pg.Pool] },
];

/** Who asks, and whether their role may: guards every route of the application. Needs, from it: pg.Pool and Clock. */
@Global()
@Module({})
export class IdentityModule {
  /** @param directory a module that exports the `StaffDirectory` */
  static forRoot({ directory }: { directory: Type | DynamicModule }): DynamicModule {
    return {
      module: IdentityModule,
      imports: [directory],
      controllers: [SignInController, SessionController, OwnSessionsController, PasswordController, MeController],
      providers: [
        ...kept,
        SignIn,
        StillSignedIn,
        { provide: PersonNames, useClass: StaffNames },
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
      exports: [PersonNames, Accounts, Sessions, StillSignedIn, Throttle],
    };
  }
}
