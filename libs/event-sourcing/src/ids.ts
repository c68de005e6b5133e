import { v5 } from 'uuid';

// Stored for ever in event ids: never change these.
const EVENTS = '5f4a8c1e-6a0d-5a53-9a59-2b0b2f4c7d11';
const COMMANDS = '8f1c2a7e-3f0b-5d5e-8b64-0a9f6a1d2e33';

/** The id of the index-th event that a command puts on a stream: the same request always makes the same ids. */
export const eventIdOf = (stream: string, commandId: string, index: number): string =>
  v5(`${stream}\n${commandId}\n${index}`, EVENTS);

/** The command id that an actor's idempotency key stands for. Two actors may use the same key. */
export const commandIdOf = (actorId: string, idempotencyKey: string): string =>
  v5(`${actorId}\n${idempotencyKey}`, COMMANDS);

/** An id derived from a name within a kind of thing (a case from its command, a unit from its kind and name). */
export const derivedId = (kind: string, name: string): string => v5(`${kind}\n${name}`, COMMANDS);
