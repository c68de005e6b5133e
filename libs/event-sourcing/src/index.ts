export * from './carry-out.js';
export * from './decider.js';
export * from './event-store.js';
export * from './fact.js';
export * from './ids.js';
export * from './metadata.js';
export * from './upcasting.js';
