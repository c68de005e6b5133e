import { CaseRejected } from './rejections.js';
import { requireFiled } from './guards.decision.js';
import type { ResidentId } from './ids.js';
import { mayRead, readingOf, type Asker } from './reading.policy.js';
import type { WhoseCase } from './residents.policy.js';
import { sightIn } from './sight.decision.js';
import { claimsOf, type Case, type FiledCase } from './state.js';
import type { Procedure } from '@crosswalk/procedures';

/** The units that have to do with a case, as decisions know them. */
export const whoseCase = (state: FiledCase): WhoseCase => ({
  community: state.community.id,
  subdistrict: state.subdistrict?.id,
  reporters: state.reporters.map(({ id }) => id),
  claimants: claimsOf(state).map(({ department }) => department.id),
});

/** Refuses whoever may not read the case, as if it were not there. */
export function requireReadable(
  state: Case,
  asker: Asker,
  rulesOf: (state: FiledCase) => Procedure,
): asserts state is FiledCase {
  requireFiled(state);
  if (!mayRead(readingOf(asker), sightIn(state, rulesOf(state)))) throw new CaseRejected('case-unknown');
}

/** The resident meant: the one whose concern it is unless another is named. @throws CaseRejected when there is none */
export const residentOn = ({ residents }: FiledCase, wanted: ResidentId | undefined): ResidentId => {
  const resident = wanted === undefined ? residents[0] : residents.find((id) => id === wanted);
  if (resident === undefined) throw new CaseRejected('resident-not-told');
  return resident;
};
