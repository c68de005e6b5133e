import type { Procedure } from '@crosswalk/procedures';
import type { Sight } from './reading.policy.js';
import { sightOf } from './sight.policy.js';
import type { Standing } from './standing-shape.projection.js';

/** Whom a case concerns, as its lists know it. */
export const sightAs = (standing: Standing, rules: Procedure): Sight => {
  const { claims, community, subdistrict, suspendedUntil } = standing;
  const supporters = claims.filter(({ role }) => role === 'support').length;
  return sightOf(
    {
      ...standing,
      suspended: suspendedUntil !== null,
      community: community.id,
      subdistrict: subdistrict?.id,
      led: supporters < claims.length,
      supporters,
    },
    rules,
  );
};
