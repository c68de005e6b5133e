import type { UnitRef } from '../../../libs/cases/src/case/events.js';
import type { Instant, PersonId, ResidentId, UnitId } from '../../../libs/cases/src/case/ids.js';
import type { Case, FiledCase } from '../../../libs/cases/src/case/state.js';
import type { Choosing } from './request.js';

export const coordinator = 'he-min' as PersonId;
/** A unit that has nothing to do with the case. */
export const stranger = { id: 'unit-of-strangers' as UnitId, name: '绿化中心' };

/** Somebody whose concern the case is. */
export const resident = (name: string): ResidentId => `resident-${name}` as ResidentId;

/** Whoever asks, or else the coordinator, at the time of the request. */
export const done = ({ as, at }: Choosing): { by: PersonId; at: Instant } => ({
  by: (as?.id as PersonId | undefined) ?? coordinator,
  at,
});

/** The unit of whoever asks; undefined when that is left open. */
export const ownUnit = ({ as }: Choosing): UnitRef | undefined => as?.unit && { id: as.unit.id, name: as.unit.kind };

type Behalf = Readonly<{ unit?: UnitId }>;

/** The unit of whoever asks, who may ask for all of them; one of these when it is left open who asks. */
export const askedBy = (choosing: Choosing, ...open: readonly [Behalf, ...Behalf[]]): Behalf => {
  const { as, one } = choosing;
  if (!as) return one(open);
  return as.unit && !['coordinator', 'leadership'].includes(as.role) ? { unit: as.unit.id } : {};
};

/** Whoever asks for all cases, its own subdistrict or community, or a stranger. */
export const onBehalfOf = (state: Case, choosing: Choosing): Behalf =>
  askedBy(
    choosing,
    {},
    filedOr(state, ({ community }) => ({ unit: community.id }), {}),
    { unit: stranger.id },
  );

/** Its own community, or another. */
export const communityOf = (state: Case, choosing: Choosing): UnitId =>
  ownUnit(choosing)?.id ?? choosing.one([filedOr(state, (known) => known.community.id, stranger.id), stranger.id]);

/** What is found on the case at hand, or something else before it is filed. */
export const filedOr = <Found, Else>(state: Case, find: (state: FiledCase) => Found, otherwise: Else): Found | Else =>
  state.stage === 'unfiled' ? otherwise : find(state);
