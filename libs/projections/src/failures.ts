import { UnknownEventType, type RecordedEvent } from '@crosswalk/event-sourcing';
import { DatabaseError } from 'pg';

/** An event that its projection could not fold. */
export class PoisonEvent extends Error {
  override readonly name = 'PoisonEvent';

  constructor(
    readonly event: RecordedEvent,
    override readonly cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}

/** Another owner has taken the projection over, or it was reset: what this one believes no longer holds. */
export class OwnershipLost extends Error {
  override readonly name = 'OwnershipLost';

  constructor(id: string) {
    super(`The checkpoint of ${id} was moved by another owner`);
  }
}

// SQLSTATE classes that a value in a row can cause: data exception, constraint violation, limit exceeded.
const CAUSED_BY_DATA = ['22', '23', '54'];

/** True when an event in the batch is to blame, false for anything that passes (a lost connection, a full disk). */
export const isPoison = (error: unknown): boolean =>
  error instanceof PoisonEvent ||
  (error instanceof DatabaseError && CAUSED_BY_DATA.includes(error.code?.slice(0, 2) ?? ''));

/** Trying again will not teach the code a new event type. */
export const isHopeless = (error: unknown): boolean =>
  error instanceof PoisonEvent && error.cause instanceof UnknownEventType;

/** A failure in one line, for a table or a log. */
export const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
