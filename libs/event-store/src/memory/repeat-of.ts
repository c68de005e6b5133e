import { WrongExpectedRevision, type Appended, type RecordedEvent } from '@crosswalk/event-sourcing';
import type { SerialisedAppend } from '../serialise.js';

/**
 * The first answer, when the stream already holds these very events where the writer expected to put them.
 * @throws WrongExpectedRevision when it holds some of them, or holds them elsewhere
 */
export const repeatOf = (
  history: readonly RecordedEvent[],
  { stream, events, expected }: SerialisedAppend,
): Appended | undefined => {
  const ids = events.map(({ id }) => id);
  if (!history.some(({ id }) => ids.includes(id))) return undefined;

  const first = history.findIndex(({ id }) => id === ids[0]);
  const last = history[first + ids.length - 1];
  const inPlace = first >= 0 && ids.every((id, index) => history[first + index]?.id === id);
  const before = first === 0 ? 'no-stream' : first - 1;
  const asExpected = expected === 'any' || expected === 'stream-exists' || expected === before;
  if (!last || !inPlace || !asExpected) throw new WrongExpectedRevision(stream, expected, undefined);
  return { revision: last.revision, position: last.position, repeated: true };
};
