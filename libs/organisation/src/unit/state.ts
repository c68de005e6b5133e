import type { UnitKind, UnitRef } from './events.js';
import type { UnitId } from './ids.js';

/** How a unit came to its end. */
export type UnitEnd = Readonly<{ how: 'closed' }> | Readonly<{ how: 'merged'; into: UnitRef }>;

export type EstablishedUnit = Readonly<{
  established: true;
  kind: UnitKind;
  name: string;
  parent?: UnitId;
  end?: UnitEnd;
}>;

/** A unit as it stands, or nothing yet. */
export type UnitState = Readonly<{ established: false }> | EstablishedUnit;
