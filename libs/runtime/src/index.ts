export { createWorker } from './create-worker.js';
export { openService, type Service } from './open-service.js';
export { Processes } from './processes/processes.js';
export { ProcessesModule } from './processes/processes.module.js';
export { PROJECTIONS, projectionsOf } from './projections.js';
export { CannotStart, refusalOf } from './refusals.js';
export { stopOnSignals } from './stop-on-signals.js';
export { StorageModule } from './storage.module.js';
