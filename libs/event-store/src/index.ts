export { AppendMalformed, LogUnavailable, UnknownPosition } from './errors.js';
export { EVENT_STORE } from './event-store.token.js';
export { MemoryEventStore } from './memory/memory-event-store.js';
export { logMigrations } from './postgres/migrations/index.js';
export { PostgresEventStore, type PostgresEventStoreOptions } from './postgres/postgres-event-store.js';
