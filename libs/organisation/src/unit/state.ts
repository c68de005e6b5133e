import type { UnitKind } from './events.js';
import type { UnitId } from './ids.js';

/** A unit as it stands, or nothing yet. */
export type UnitState =
  Readonly<{ established: false }> | Readonly<{ established: true; kind: UnitKind; name: string; parent?: UnitId }>;
