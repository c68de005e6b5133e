/**
 * Who asked for a fact, and on which request. Flat strings, because that is all every engine keeps faithfully.
 * The recorded time is not here: the log sets it, never a client.
 */
export type Metadata = Readonly<{
  /** The request that caused this fact; events of one request share it. */
  commandId: string;
  /** The first request of the chain this one belongs to. */
  correlationId: string;
  /** What directly caused this request: an event id, or the command id itself when a person asked. */
  causationId: string;
  actorId: string;
  actorRole: string;
  /** The organisation unit the actor acted for, when there is one. */
  actorUnit?: string;
  /** Version of the data's shape, counted from "1" and raised together with an upcaster. */
  schemaVersion: string;
  /** SHA-256 of what was asked, so that a reused command id with another request is told apart. */
  fingerprint?: string;
  /** For imported history: the profile, the row's key in the source, the file (SHA-256) and the row's line in it. */
  source?: string;
  sourceKey?: string;
  sourceFile?: string;
  sourceLine?: string;
  /** For imported history: when the source system recorded it (ISO instant). */
  sourceRecordedAt?: string;
}>;

/** An event about to be appended. */
export type NewEvent<Type extends string = string, Data extends object = object> = Readonly<{
  id: string;
  type: Type;
  data: Readonly<Data>;
  metadata: Metadata;
}>;

/** A place in the log's one total order. Opaque: compare and resume through the engine that gave it. */
export type Position = string & { readonly __position: unique symbol };

/** An event as the log keeps it. */
export type RecordedEvent<Type extends string = string, Data extends object = object> = NewEvent<Type, Data> &
  Readonly<{
    stream: string;
    /** Place in its stream, from 0, without gaps. */
    revision: number;
    position: Position;
    /** ISO instant, set by the log; never runs backwards along the total order. */
    recordedAt: string;
  }>;
