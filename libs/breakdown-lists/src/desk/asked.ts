import { HOME_ZONE, type Asked } from '@crosswalk/http';
import type { Asker } from '../list/guards.decision.js';

const HOME = new Intl.DateTimeFormat('en-CA', { timeZone: HOME_ZONE });

/** Who did it, and when. */
export const doneBy = ({ actor, at }: Asked): { by: string; at: string } => ({ by: actor.id, at });

/** Who asks, as far as a list wants to know. */
export const askerOf = ({ actor }: Pick<Asked, 'actor'>): Asker => ({
  role: actor.role,
  ...(actor.unit ? { unit: actor.unit.id } : {}),
});

/** The day it is at the installation. */
export const todayOf = ({ at }: Pick<Asked, 'at'>): string => HOME.format(new Date(at));
