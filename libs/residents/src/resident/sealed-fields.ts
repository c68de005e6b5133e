import { eventIdOf, type RecordedEvent } from '@crosswalk/event-sourcing';
import { openSealed, seal, type Sealed } from '@crosswalk/secrets';
import { FIELDS, type Field, type ResidentEvent, type SealedField } from './events.js';
import { residentStream, type ResidentId } from './ids.js';

type Values = Readonly<Partial<Record<Field, string>>>;

/** Seals fields for the first event that a command puts on the resident's stream. */
export const sealFields = (values: Values, { id, key, commandId }: Sealing): Partial<Record<Field, Sealed>> => {
  const stream = residentStream(id);
  const event = eventIdOf(stream, commandId, 0);
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = values[field];
      return value === undefined ? [] : [[field, seal(key, Buffer.from(value), placeOf({ stream, event, field }))]];
    }),
  );
};

type Sealing = Readonly<{ id: ResidentId; key: Buffer; commandId: string }>;

/** What is known of a resident, in the clear. @throws SealBroken when anything was changed or moved */
export const openFields = (history: readonly (ResidentEvent & RecordedEvent)[], key: Buffer): Values => {
  const values: Partial<Record<Field, string>> = {};
  for (const { type, data, stream, id: event } of history) {
    if (type !== 'ResidentRegistered' && type !== 'ResidentAmended') continue;
    for (const field of FIELDS) {
      const sealed: SealedField | undefined = data[field];
      if (sealed) values[field] = openSealed(key, sealed, placeOf({ stream, event, field })).toString();
    }
  }
  return values;
};

/** Where a sealed field belongs: it opens nowhere else. */
const placeOf = ({ stream, event, field }: Readonly<Record<'stream' | 'event' | 'field', string>>): string =>
  `${stream}\n${event}\n${field}`;
