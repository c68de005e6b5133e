import type { Order } from '@crosswalk/catalogue';
import type { Done, UnitRef } from '../case/events.js';
import type { CaseId } from '../case/ids.js';
import type { CaseAtHand } from '../case/may.policy.js';

type Claiming = Readonly<{ id: CaseId; provider: UnitRef; found: CaseAtHand }> & Pick<Done, 'by' | 'at'>;

/** The order that a unit's claim of a case is, as the catalogue has to keep a place for it. */
export const orderOf = ({ id, provider, found: { state, rules }, by, at }: Claiming): Order => {
  const { number, current, community, subdistrict } = state;
  return {
    provider,
    procedure: rules.name,
    category: current.category,
    places: [community, ...(subdistrict ? [subdistrict] : [])].map((place) => place.id),
    case: { id, number },
    by,
    at,
  };
};
