import type { Fact } from './fact.js';
import type { RecordedEvent } from './metadata.js';

type Upcast = (data: never) => object;

/**
 * Per event type, the steps from version 1 to 2, 2 to 3, … Only the newest shape is known to the rest of the code.
 * An event type without steps is at version 1.
 */
export type Upcasters<Event extends Fact = Fact> = Readonly<{ [Type in Event['type']]: readonly Upcast[] }>;

/** An event type the code does not know: stop when deciding, park when projecting. */
export class UnknownEventType extends Error {
  override readonly name = 'UnknownEventType';

  constructor(readonly event: RecordedEvent) {
    super(
      `Unknown event type ${event.type} version ${event.metadata.schemaVersion} at ${event.stream}@${event.revision}`,
    );
  }
}

/** The schema version that events of this type are written with. */
export const currentVersion = <Event extends Fact>(upcasters: Upcasters<Event>, type: Event['type']): string =>
  String(upcasters[type].length + 1);

/**
 * Reads a stored event in today's shape.
 * @throws UnknownEventType for a type, or a version, that this code has never written
 */
export const upcast = <Event extends Fact>(
  upcasters: Upcasters<Event>,
  event: RecordedEvent,
): Event & RecordedEvent => {
  const steps = Object.hasOwn(upcasters, event.type) ? upcasters[event.type as Event['type']] : undefined;
  const version = Number(event.metadata.schemaVersion);
  if (!steps || !(version >= 1 && version <= steps.length + 1)) throw new UnknownEventType(event);
  const data = steps.slice(version - 1).reduce<object>((older, step) => step(older as never), event.data);
  return { ...event, data } as Event & RecordedEvent;
};
