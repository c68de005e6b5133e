export { establishUnit, type EstablishUnit } from './commands/establish-unit/establish-unit.decision.js';
export type { RegisterPerson } from './commands/register-person/register-person.decision.js';
export { dayAt } from './desk/asked.js';
export { organisationEventWords } from './desk/event-words.js';
export { Heirs, type Heir, type Inheritance } from './heirs.js';
export { OrganisationModule } from './organisation.module.js';
export { People } from './people.js';
export { personDecider } from './person/decider.js';
export { POST_ROLES, type PersonEvent, type PersonName, type PostRole } from './person/events.js';
export {
  PERSON_ID,
  PERSON_STREAMS,
  personIdOfStream,
  personStream,
  postIdOf,
  type PersonId,
  type PostId,
} from './person/ids.js';
export type { GivePost } from './person/posts.decision.js';
export { isRoleAt } from './person/posts.policy.js';
export { PersonRejected, type PersonRejectionCode } from './person/rejections.js';
export { OrganisationProcesses } from './processes/organisation-processes.js';
export { personUpcasters } from './person/upcasters.js';
export { personProblems, translatePersonRejection } from './problems/person-problems.js';
export { translateUnitRejection, unitProblems } from './problems/unit-problems.js';
export { peopleMigrations } from './read-models/people/people.migration.js';
export { peopleProjection, peopleRows } from './read-models/people/people.row.js';
export { PresentNames } from './present/present-names.query.js';
export { UnitNowDto } from './present/unit-now.dto.js';
export { unitMigrations } from './read-models/units/units.migration.js';
export { UnitRow, unitRows, units } from './read-models/units/units.row.js';
export { readRows, type Row } from './sheet/rows.js';
export { takeRows, type TakenRows } from './sheet/take-rows.js';
export { toldFault } from './sheet/told-fault.js';
export { writePart, writeWorkbook } from './sheet/write-sheet.js';
export { SETS_UP } from './starter/sets-up.js';
export { StarterDistrict } from './starter/starter.js';
export { establishStarterDistrict, starterDistrict } from './starter/starter-district.js';
export { registerStarterPeople } from './starter/starter-people.js';
export { unitDecider } from './unit/decider.js';
export { UNIT_KINDS, type UnitEvent, type UnitKind } from './unit/events.js';
export { UNIT_STREAMS, unitIdOf, unitIdOfStream, unitStream, type UnitId } from './unit/ids.js';
export { UnitRejected, type UnitRejectionCode } from './unit/rejections.js';
export type { Successors } from './unit/successors.js';
export { unitUpcasters } from './unit/upcasters.js';
export type { Organisation, Unit } from './snapshot/organisation.js';
export { OrganisationSnapshot } from './snapshot/organisation-snapshot.js';
export { Units } from './units.js';
