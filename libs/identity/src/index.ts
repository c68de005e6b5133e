export { ActorSource, type ReadHeader } from './actor-source.js';
export { allowedOn, AllowedTo, AllowedToAnyone, type Allowed } from './allowed-to.js';
export { DemoActors, DemoPeopleInProduction } from './demo-actors.js';
export { demoPeople } from './demo-people.js';
export { IdentityModule } from './identity.module.js';
export { identityProblems, IdentityRefused, translateIdentity } from './identity-problems.js';
export { StaffDirectory, type Introduced, type Member, type Post } from './staff-directory.js';
export { READERS, roleNames, ROLES, type Actor, type Role } from './roles.js';
