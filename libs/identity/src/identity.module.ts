import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Clock, PersonNames } from '@crosswalk/http';
import pg from 'pg';
import { Accounts } from './accounts/accounts.js';
import { AccountTable } from './accounts/accounts.table.js';
import { Standings } from './accounts/standings.js';
import { StandingTable } from './accounts/standings.table.js';
import { PasswordController } from './accounts/password.controller.js';
import { StaffNames } from './directory/staff-names.js';
import { PeopleAccountsController } from './administration/people-accounts.controller.js';
import { HandingOut } from './administration/handing-out.js';
import { SeveralAccountsController } from './administration/several-accounts.controller.js';
import { PeopleLinksController } from './administration/people-links.controller.js';
import { AccessGuard } from './guard/access.guard.js';
import { Bearers } from './guard/bearers.js';
import { StillSignedIn } from './guard/still-signed-in.js';
import { MeController } from './me/me.controller.js';
import { FlowTable } from './oidc/flows.table.js';
import { Links } from './oidc/links.js';
import { LinkTable } from './oidc/links.table.js';
import { OidcSignIn } from './oidc/oidc-sign-in.js';
import { OidcController } from './oidc/oidc.controller.js';
import { PostsIn } from './oidc/posts-in.js';
import { SIGN_IN_WAYS, type SignInWays } from './oidc/settings.js';
import { SubjectTable } from './oidc/subjects.table.js';
import { WhoIs } from './oidc/who-is.js';
import { OwnSessionsController } from './sessions/own-sessions.controller.js';
import { SessionController } from './sessions/session.controller.js';
import { Sessions } from './sessions/sessions.js';
import { SessionTable } from './sessions/sessions.table.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignIn } from './sign-in/sign-in.js';
import { throttleOn } from './throttle/throttle-on.js';
import { Throttle } from './throttle/throttle.js';
import { TokensController } from './tokens/tokens.controller.js';
import { Tokens } from './tokens/tokens.js';
import { TokenTable } from './tokens/tokens.table.js';

const controllers = [
  SignInController,
  SessionController,
  OwnSessionsController,
  PasswordController,
  PeopleAccountsController,
  SeveralAccountsController,
  PeopleLinksController,
  TokensController,
  OidcController,
  MeController,
];

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
  {
    provide: Tokens,
    useFactory: (pool: pg.Pool, clock: Clock) => new Tokens(new TokenTable(pool), clock),
    inject: [pg.Pool, Clock],
  },
  { provide: FlowTable, useFactory: (pool: pg.Pool) => new FlowTable(pool), inject: [pg.Pool] },
  { provide: LinkTable, useFactory: (pool: pg.Pool) => new LinkTable(pool), inject: [pg.Pool] },
  {
    provide: Links,
    useFactory: (table: LinkTable, sessions: Sessions, clock: Clock) => new Links(table, sessions, clock),
    inject: [LinkTable, Sessions, Clock],
  },
  { provide: SubjectTable, useFactory: (pool: pg.Pool) => new SubjectTable(pool), inject: [pg.Pool] },
  { provide: Throttle, useFactory: throttleOn, inject: [pg.Pool] },
  {
    provide: Standings,
    useFactory: (pool: pg.Pool, sessions: Sessions, throttle: Throttle, { local, oidc }: SignInWays) =>
      new Standings({ table: new StandingTable(pool), sessions, throttle, ways: { local, oidc: oidc !== undefined } }),
    inject: [pg.Pool, Sessions, Throttle, SIGN_IN_WAYS],
  },
];

type IdentityOptions = Readonly<{ directories: readonly (Type | DynamicModule)[]; ways?: SignInWays }>;

/** Who asks, and whether their role may: guards every route of the application. Needs, from it: pg.Pool and Clock. */
@Global()
@Module({})
export class IdentityModule {
  /**
   * @param directories modules that export a `StaffDirectory` and a `UnitDirectory`
   * @param ways with local accounts only, when absent
   */
  static forRoot({ directories, ways = { local: true } }: IdentityOptions): DynamicModule {
    return {
      module: IdentityModule,
      imports: [...directories],
      controllers,
      providers: [
        ...kept,
        SignIn,
        OidcSignIn,
        WhoIs,
        PostsIn,
        { provide: SIGN_IN_WAYS, useValue: ways },
        Bearers,
        HandingOut,
        StillSignedIn,
        { provide: PersonNames, useClass: StaffNames },
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
      exports: [PersonNames, Accounts, Sessions, Standings, StillSignedIn, Throttle],
    };
  }
}
