import type { Fact } from './fact.js';
import type { Metadata, Position, RecordedEvent } from './metadata.js';

/** Everything a decision does not need to know: who asked, on which request, and what they had seen. */
export type Request = Readonly<{
  metadata: Omit<Metadata, 'schemaVersion'>;
  /** The revision the caller looked at, or only that there is something (`If-Match`), when they said so. */
  expectedRevision?: number | 'stream-exists' | undefined;
  /** The command id was made up for this very request: nobody can have sent it before. */
  isFresh?: boolean;
}>;

export type Outcome<Event extends Fact> = Readonly<{
  /** Last revision of the stream after this request; undefined when the stream is still empty. */
  revision: number | undefined;
  /** Where the last event of this request stands in the log; undefined when there was nothing new to say. */
  position: Position | undefined;
  /** The events of this request, also when it is answered a second time. */
  events: readonly (Event & RecordedEvent)[] | readonly Event[];
  repeated: boolean;
}>;

/** The stream has moved on since the caller looked; `since` says who did what meanwhile. */
export class StaleRevision extends Error {
  override readonly name = 'StaleRevision';

  constructor(
    readonly expected: number | 'stream-exists',
    readonly actual: number | undefined,
    readonly since: readonly RecordedEvent[],
  ) {
    super(`Expected revision ${expected}, found ${actual ?? 'no stream'}`);
  }
}

/** The same command id was used before for another request. */
export class CommandIdReused extends Error {
  override readonly name = 'CommandIdReused';
}
