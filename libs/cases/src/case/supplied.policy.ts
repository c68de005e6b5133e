import type { BreakdownListRef, UnitRef } from './events.js';
import type { ListId, UnitId } from './ids.js';
import { supplied } from './probing.policy.js';

/** Stands for whichever unit somebody would name that has nothing to do with the case yet. */
export const newcomer: UnitRef = { id: supplied as UnitId, name: supplied };

/** Stands for whichever breakdown list somebody would choose; none is higher. */
export const aList: BreakdownListRef = { id: supplied as ListId, name: supplied, level: 'district' };

/** What such a list says. */
export const letting = { taking: true, lets: true } as const;
