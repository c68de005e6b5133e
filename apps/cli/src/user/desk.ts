import { SystemClock } from '@crosswalk/http';
import {
  Accounts,
  AccountTable,
  Links,
  LinkTable,
  OrganisationVersions,
  Sessions,
  SessionTable,
  Throttle,
  throttleOn,
} from '@crosswalk/identity';
import { openInstallation, readSettings } from '@crosswalk/installation';
import { OrganisationSnapshot, People } from '@crosswalk/organisation';
import { openService } from '@crosswalk/runtime';

/** Where accounts are looked after. */
export type Desk = Readonly<{
  accounts: Accounts;
  sessions: Sessions;
  throttle: Throttle;
  people: People;
  organisation: OrganisationSnapshot;
  links: Links;
  /** Whether anybody signs in with a password. */
  local: boolean;
  /** Whether anybody signs in at a provider of identities. */
  oidc: boolean;
}>;

/** Opens the installation for one piece of work, beside a service that may be running. */
export const atDesk = async <Answer>(
  env: Readonly<Record<string, string | undefined>>,
  work: (desk: Desk) => Promise<Answer>,
): Promise<Answer> => {
  const settings = readSettings(env);
  const installation = await openInstallation(settings, { attach: true });
  const service = openService(installation);
  const { pool } = installation;
  const clock = new SystemClock();
  const organisation = new OrganisationSnapshot({ store: service.store, versions: new OrganisationVersions(pool) });
  const sessions = new Sessions(new SessionTable(pool), clock);
  try {
    return await work({
      accounts: new Accounts(new AccountTable(pool), clock),
      sessions,
      links: new Links(new LinkTable(pool), sessions, clock),
      organisation,
      throttle: throttleOn(pool),
      local: settings.signIn.local,
      oidc: settings.signIn.oidc !== undefined,
      people: new People(service.store, organisation, clock),
    });
  } finally {
    await service.close();
    await installation.close();
  }
};
