export { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './embedded-postgres.js';
export { findMachine, type Machine } from './machine/machine.js';
export { type Tuned, tuningFor } from './machine/tuning.js';
export { EmbeddedPostgresRefused, type EmbeddedPostgresRefusalCode } from './refusal.js';
