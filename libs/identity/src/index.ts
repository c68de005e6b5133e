export { Accounts, type Opened } from './accounts/accounts.js';
export { AccountTable } from './accounts/accounts.table.js';
export { ACCOUNT_STATES, type AccountState } from './accounts/standing.policy.js';
export { NO_STANDING, Standings, type Standing } from './accounts/standings.js';
export { LeaverTable } from './administration/leavers.table.js';
export { demoPeople } from './directory/demo-people.js';
export { UnitDirectory, type KnownUnit } from './directory/unit-directory.js';
export { StaffDirectory, type Introduced, type Member, type Post } from './directory/staff-directory.js';
export {
  allowedOn,
  AllowedTo,
  AllowedToAnyone,
  AllowedToSignedIn,
  ForPeopleAlone,
  WithOneTimePassword,
  type Allowed,
} from './guard/allowed-to.js';
export { StillSignedIn } from './guard/still-signed-in.js';
export { IdentityModule } from './identity.module.js';
export { identityMigrations } from './identity.migration.js';
export { identityProblems, IdentityRefused, translateIdentity } from './identity-problems.js';
export { Links } from './oidc/links.js';
export { LinkTable, type KnownThereBy } from './oidc/links.table.js';
export type { OidcSettings, SignInWays } from './oidc/settings.js';
export { READERS, roleNames, ROLES, type Actor, type Role } from './roles.js';
export { Sessions } from './sessions/sessions.js';
export { SessionTable } from './sessions/sessions.table.js';
export { throttleOn } from './throttle/throttle-on.js';
export { Throttle } from './throttle/throttle.js';
export { OrganisationVersions } from './versions/versions.table.js';
