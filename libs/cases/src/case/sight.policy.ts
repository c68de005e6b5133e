import type { Claimant, Procedure } from '@crosswalk/procedures';
import type { UnitId } from './ids.js';
import type { Sight } from './reading.policy.js';

/** What decides whom a case concerns, as both decisions and lists know it. */
export type Seen = Readonly<{
  stage: string;
  suspended: boolean;
  community: UnitId;
  subdistrict: UnitId | undefined;
  reporters: readonly UnitId[];
  involved: readonly UnitId[];
  led: boolean;
  supporters: number;
}>;

const CLAIMABLE = ['listed', 'claimed', 'in-study', 'planned', 'in-works'];

/** Whom a case concerns, under the rules of its procedure. */
export const sightOf = (seen: Seen, rules: Procedure): Sight => {
  const { community, subdistrict, reporters, involved } = seen;
  const units = [community, ...(subdistrict === undefined ? [] : [subdistrict]), ...reporters, ...involved];
  return { units: [...new Set(units)], openTo: openTo(seen, rules) };
};

const openTo = ({ stage, suspended, led, supporters }: Seen, { claim, limits }: Procedure): readonly Claimant[] => {
  const begun = CLAIMABLE.includes(stage) || (stage === 'filed' && claim.from === 'filed');
  if (!begun || suspended || claim.how === 'assigned') return [];
  const support = supporters < limits.supporters ? claim.support : [];
  return [...new Set(led ? support : [...claim.lead, ...support])];
};
