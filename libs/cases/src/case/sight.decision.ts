import type { Procedure } from '@crosswalk/procedures';
import type { Sight } from './reading.policy.js';
import { sightOf } from './sight.policy.js';
import type { FiledCase } from './state.js';

/** Whom a case concerns, as decisions know it. */
export const sightIn = (state: FiledCase, rules: Procedure): Sight =>
  sightOf(
    {
      ...state,
      suspended: state.suspended !== undefined,
      community: state.community.id,
      subdistrict: state.subdistrict?.id,
      reporters: state.reporters.map(({ id }) => id),
      led: state.lead !== undefined,
      supporters: state.supports.length,
    },
    rules,
  );
