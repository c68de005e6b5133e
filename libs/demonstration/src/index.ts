export { demonstrationOn, peopleOn, storyBegins } from './demonstration.js';
export { accountHolders, everybody } from './cast/people.js';
export type { Brought, Step } from './story/step.js';
export { tellAll, type Telling } from './telling/tell-all.js';
export { Beginning, BEGINNINGS, type BeginsWith, type Begun } from './telling/beginning.table.js';
export { beginningMigrations } from './telling/beginning.migration.js';
export { ADMINISTRATOR, administratorAlone } from './telling/administrator-alone.js';
export { DEMONSTRATION, isOfDemonstration, STORY } from './telling/provenance.js';
