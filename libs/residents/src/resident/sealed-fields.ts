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
export const openFields = (history: readonly (ResidentEvent & RecordedEvent)[], key: Buffer): Values =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const last = everTold(history, key, field).at(-1);
      return last === undefined ? [] : [[field, last]];
    }),
  );

/** All that a field of a resident ever held, the last one last. @throws SealBroken */
export const everTold = (
  history: readonly (ResidentEvent & RecordedEvent)[],
  key: Buffer,
  field: Field,
): readonly string[] =>
  history.flatMap(({ type, data, stream, id: event }) => {
    if (type !== 'ResidentRegistered' && type !== 'ResidentAmended') return [];
    const sealed: SealedField | undefined = data[field];
    return sealed ? [openSealed(key, sealed, placeOf({ stream, event, field })).toString()] : [];
  });

/** The fields that are otherwise after than they were before. */
export const changesIn = (before: Values, after: Values): Values =>
  Object.fromEntries(FIELDS.flatMap((field) => (after[field] === before[field] ? [] : [[field, after[field]]])));

/** Where a sealed field belongs: it opens nowhere else. */
const placeOf = ({ stream, event, field }: Readonly<Record<'stream' | 'event' | 'field', string>>): string =>
  `${stream}\n${event}\n${field}`;
