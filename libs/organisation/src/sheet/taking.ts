import type { Position, Request } from '@crosswalk/event-sourcing';
import type { People } from '../people.js';
import type { Organisation } from '../snapshot/organisation.js';
import type { OrganisationSnapshot } from '../snapshot/organisation-snapshot.js';
import type { Units } from '../units.js';

/** Where the rows are taken to, and on whose request. */
export type Taking = Readonly<{
  units: Units;
  people: People;
  snapshot: OrganisationSnapshot;
  by: string;
  at: string;
  today: string;
  request: Request;
}>;

/** Where one row is taken to: an organisation that holds what the rows before it said. */
export type TakingRow = Taking & Readonly<{ organisation: Organisation }>;

/** What a request of a row came to. */
export type Told = Readonly<{ events: readonly unknown[]; position: Position | undefined }>;
