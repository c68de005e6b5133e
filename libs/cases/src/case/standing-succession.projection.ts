import type { UnitSucceeded } from './events.js';
import type { Standing, StandingClaim } from './standing-shape.projection.js';
import { answersAfter, bothClaim, claimsAfter, idsAfter, partsAfter, unitAfter } from './succession.policy.js';

/** Where a case stands when a unit's successor stands wherever the former one stood. */
export const standingAfterSuccession = (before: Standing, succession: UnitSucceeded['data']): Partial<Standing> => {
  const { community, subdistrict, reporters, involved, invited, claims, items, verdicts, plan } = before;
  const after = claimsAfter(claims, succession, joined);
  const holds = after.map(({ department }) => department.id);
  return {
    community: unitAfter(community, succession),
    subdistrict: subdistrict && unitAfter(subdistrict, succession),
    reporters: idsAfter(reporters, succession),
    involved: idsAfter(involved, succession),
    invited: partsAfter(invited, succession).filter(({ department }) => !holds.includes(department.id)),
    claims: after,
    items: items.map((item) => ({ ...item, department: unitAfter(item.department, succession) })),
    verdicts: idsAfter(verdicts, succession),
    plan: plan && { ...plan, ...answersAfter(plan, succession, bothClaim(claims, succession)) },
  };
};

const joined = (goesOn: StandingClaim, ends: StandingClaim): StandingClaim => ({
  ...goesOn,
  claimedAt: goesOn.claimedAt < ends.claimedAt ? goesOn.claimedAt : ends.claimedAt,
  promisedFor: goesOn.promisedFor ?? ends.promisedFor,
  extensionAsked: goesOn.extensionAsked ?? ends.extensionAsked,
});
