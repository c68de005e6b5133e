import { eventIdOf, type Fact, type Position, type RecordedEvent } from '@crosswalk/event-sourcing';

/** Facts as a log would hand them out, on one stream from revision 0. */
export const recordedOn = <Event extends Fact>(
  stream: string,
  facts: readonly Event[],
  recordedAt = '2026-03-02T04:00:00.000Z',
): readonly (Event & RecordedEvent)[] =>
  facts.map((fact, revision) => ({
    ...fact,
    id: eventIdOf(stream, 'story', revision),
    stream,
    revision,
    position: String(revision + 1) as Position,
    recordedAt,
    metadata: {
      commandId: `command-${revision}`,
      correlationId: `command-${revision}`,
      causationId: `command-${revision}`,
      actorId: 'lin',
      actorRole: 'community-staff',
      schemaVersion: '1',
    },
  }));
