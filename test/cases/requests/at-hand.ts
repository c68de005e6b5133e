import type { Instant, PersonId, UnitId } from '../../../libs/cases/src/case/ids.js';
import type { Case, FiledCase } from '../../../libs/cases/src/case/state.js';
import type { Choosing } from './request.js';

export const coordinator = 'he-min' as PersonId;
/** A unit that has nothing to do with the case. */
export const stranger = { id: 'unit-of-strangers' as UnitId, name: '绿化中心' };

/** The coordinator, at the time of the request. */
export const done = ({ at }: Choosing): { by: PersonId; at: Instant } => ({ by: coordinator, at });

/** Whoever asks for all cases, its own subdistrict or community, or a stranger. */
export const onBehalfOf = (state: Case, { one }: Choosing): Readonly<{ unit?: UnitId }> =>
  one([{}, filedOr(state, ({ community }) => ({ unit: community.id }), {}), { unit: stranger.id }]);

/** What is found on the case at hand, or something else before it is filed. */
export const filedOr = <Found, Else>(state: Case, find: (state: FiledCase) => Found, otherwise: Else): Found | Else =>
  state.stage === 'unfiled' ? otherwise : find(state);
