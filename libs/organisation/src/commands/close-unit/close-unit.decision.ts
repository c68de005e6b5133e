import type { UnitClosed } from '../../unit/events.js';
import { requireEstablished, requireStanding } from '../../unit/guards.decision.js';
import { UnitRejected } from '../../unit/rejections.js';
import type { UnitState } from '../../unit/state.js';

export type CloseUnit = UnitClosed['data'];

/** What still hangs on a unit: the names of the units below it, and how many people have a post there. */
export type Held = Readonly<{ below: readonly string[]; posts: number }>;

export const closeUnit = (command: CloseUnit, state: UnitState, { below, posts }: Held): readonly UnitClosed[] => {
  requireEstablished(state);
  if (state.end?.how === 'closed') return [];
  requireStanding(state);
  const { name, kind } = state;
  if (kind === 'district') throw new UnitRejected('district-stays', { name });
  if (below.length > 0) throw new UnitRejected('unit-holds-units', { name, below: below.join('、') });
  if (posts > 0) throw new UnitRejected('unit-holds-posts', { name, posts: String(posts) });

  return [{ type: 'UnitClosed', data: command }];
};
