import { AppendTooLarge, MAX_APPEND_BYTES, type ExpectedRevision, type NewEvent } from '@crosswalk/event-sourcing';
import { AppendMalformed } from './errors.js';

export type SerialisedEvent = Readonly<{ id: string; type: string; data: string; metadata: string }>;

/** An append as it is kept: checked, and its JSON written once. */
export type SerialisedAppend = Readonly<{
  stream: string;
  expected: ExpectedRevision;
  events: readonly SerialisedEvent[];
  bytes: number;
}>;

// Neither white space nor control characters nor half surrogates: a name must be the same name in every engine.
const name = /^[^\s\p{C}]{1,200}$/u;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Checks an append and writes its JSON.
 * @throws AppendMalformed for what no stream could take
 * @throws AppendTooLarge beyond MAX_APPEND_BYTES
 */
export const serialise = (
  stream: string,
  events: readonly NewEvent[],
  expected: ExpectedRevision,
): SerialisedAppend => {
  const refuse = (reason: string): never => {
    throw new AppendMalformed(stream, reason);
  };

  if (!name.test(stream)) refuse('a stream name has 1 to 200 visible characters');
  if (events.length === 0) refuse('it has no events');
  if (typeof expected === 'number' && !(Number.isSafeInteger(expected) && expected >= 0)) {
    refuse(`${expected} is not a revision`);
  }

  const serialised = events.map(({ id, type, data, metadata }) => {
    const known = id.toLowerCase();
    if (!uuid.test(known)) refuse(`${JSON.stringify(id)} is not a UUID`);
    if (!name.test(type)) refuse(`${JSON.stringify(type)} is not an event type`);
    return { id: known, type, data: JSON.stringify(data), metadata: JSON.stringify(metadata) };
  });
  if (new Set(serialised.map(({ id }) => id)).size < events.length) refuse('an event id occurs twice');

  const bytes = serialised.reduce((sum, e) => sum + Buffer.byteLength(e.data) + Buffer.byteLength(e.metadata), 0);
  if (bytes > MAX_APPEND_BYTES) throw new AppendTooLarge(stream, bytes);
  return { stream, expected, events: serialised, bytes };
};
