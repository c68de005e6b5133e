import { HOME_ZONE, type Actor, type Asked } from '@crosswalk/http';
import type { Role } from '@crosswalk/identity';
import type { UnitRef } from '../case/events.js';
import type { Day, Instant, PersonId, UnitId } from '../case/ids.js';
import type { Asker } from '../case/reading.policy.js';
import { CaseRejected } from '../case/rejections.js';

const HOME = new Intl.DateTimeFormat('en-CA', { timeZone: HOME_ZONE });

/** Who did it, and when. */
export const doneBy = ({ actor, at }: Pick<Asked, 'actor' | 'at'>): { by: PersonId; at: Instant } => ({
  by: actor.id as PersonId,
  at: at as Instant,
});

/** The day it is at the installation. */
export const todayOf = ({ at }: Pick<Asked, 'at'>): Day => HOME.format(new Date(at)) as Day;

/** Who asks, as the policy knows them. */
export const askerOf = ({ id, role, unit }: Actor): Asker => ({
  id,
  role,
  ...(unit ? { unit: { id: unit.id as UnitId, kind: unit.kind, name: unit.name } } : {}),
});

/** The year it is at the installation, for the number of a case. */
export const yearOf = (asked: Pick<Asked, 'at'>): number => Number(todayOf(asked).slice(0, 4));

/** The unit that the person asks for. @throws CaseRejected when they belong to none */
export const unitOf = ({ actor }: Pick<Asked, 'actor'>): UnitRef => {
  if (!actor.unit) throw new CaseRejected('no-unit-to-act-for');
  return unitRef(actor.unit);
};

/** The unit that the person asks for; undefined for the coordinator, who asks for all of them. */
export const unitUnlessCoordinator = (asked: Asked): UnitId | undefined =>
  asked.actor.role === 'coordinator' ? undefined : unitOf(asked).id;

const OVERSEERS = ['coordinator', 'leadership', 'auditor'] as const satisfies readonly Role[];

/** The unit whose board somebody looks at: their own, or another when they oversee. @throws CaseRejected */
export const unitLookedAt = (wanted: string | undefined, actor: Actor): string => {
  const own = unitOf({ actor }).id;
  if (wanted === undefined || wanted === own || OVERSEERS.some((role) => role === actor.role)) return wanted ?? own;
  throw new CaseRejected('board-of-another-unit');
};

/** A unit as the log names it. */
export const unitRef = ({ id, name }: { id: string; name: string }): UnitRef => ({ id: id as UnitId, name });

/** Leaves out what was not said, so that absent stays absent in the log. */
export const said = <T extends object>(fields: T): Said<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Said<T>;

type Said<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
