export { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './embedded-postgres.js';
export { EmbeddedPostgresRefused, type EmbeddedPostgresRefusalCode } from './refusal.js';
