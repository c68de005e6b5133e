import type { Position, Request } from '@crosswalk/event-sourcing';
import type { People } from '../people.js';
import type { Roll } from '../roll.js';
import type { Units } from '../units.js';

/** Where the rows are taken to, and on whose request. */
export type Taking = Readonly<{
  units: Units;
  people: People;
  roll: Roll;
  by: string;
  at: string;
  today: string;
  request: Request;
}>;

/** What a request of a row came to. */
export type Told = Readonly<{ events: readonly unknown[]; position: Position | undefined }>;
