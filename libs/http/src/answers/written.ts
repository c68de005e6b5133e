import type { Position } from '@crosswalk/event-sourcing';
import { ApiProperty } from '@nestjs/swagger';
import { IntField, TextField, UuidField } from '../fields/index.js';

/** The parts of an outcome that an answer tells. */
export type Recorded = Readonly<{
  revision: number | undefined;
  position: Position | undefined;
  events: readonly unknown[];
}>;

/** An answer to a command: the server makes headers and status of it. */
export class Written<Body extends object = object> {
  constructor(
    readonly outcome: Recorded,
    readonly body: Body,
  ) {}

  /** 201 when something was recorded, also when this is a retry; 200 when there was nothing new to say. */
  get status(): 200 | 201 {
    return this.outcome.events.length > 0 ? 201 : 200;
  }
}

/**
 * Answers a command with what it left behind: `ETag` and `Crosswalk-Position`, and a body that names the thing and
 * its new revision.
 */
export const written = <Body extends object>(outcome: Recorded, body: Body) =>
  new Written(outcome, { ...body, revision: outcome.revision });

/** The body of an answered command. */
export class WrittenDto {
  @UuidField() id!: string;
  @TextField({ optional: true, says: 'The number people call it by', example: '2026-0001-7' }) number?: string;
  @IntField({ says: 'The revision it now has; also the ETag' }) revision!: number;
}

/** Marks what an answer may leave out of date. */
export class MayBeStale {
  @ApiProperty({ type: 'boolean', description: 'False when `atLeast` had not been reached in time' })
  upToDate!: boolean;
  @ApiProperty({ type: 'string', required: false, description: 'How far the log had been read' }) position?: string;
}
