import type { UnitKind } from './ids.js';

/** Whether a unit's name has to be the only one under its parent alone: every community may have a first grid. */
export const isNamedWithin = (kind: UnitKind, parentKind: UnitKind | undefined): boolean =>
  kind === 'grid' ||
  kind === 'building' ||
  ((kind === 'organisation' || kind === 'team') && parentKind === 'community');
