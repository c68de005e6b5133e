import type { Asked } from '@crosswalk/http';
import type { Asker } from '../round/guards.decision.js';

/** Who did it, and when. */
export const doneBy = ({ actor, at }: Asked): { by: string; at: string } => ({ by: actor.id, at });

/** Who asks: their role and the unit they act for. */
export const askerOf = ({ actor }: Asked): Asker => ({
  role: actor.role,
  ...(actor.unit ? { unit: actor.unit.id } : {}),
});
