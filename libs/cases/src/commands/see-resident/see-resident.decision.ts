import type { Procedure } from '@crosswalk/procedures';
import type { ResidentId } from '../../case/ids.js';
import type { Asker } from '../../case/reading.policy.js';
import { CaseRejected } from '../../case/rejections.js';
import { maySeeResident } from '../../case/residents.policy.js';
import type { Case, FiledCase } from '../../case/state.js';
import { requireReadable, residentOn, whoseCase } from '../../case/whose-case.decision.js';

/** `resident`: which of those on the case; the one whose concern it is when absent. */
export type SeeResident = Readonly<{ asker: Asker; resident: ResidentId | undefined }>;

/** The resident that somebody may see on this case. @throws CaseRejected */
export const seeResident = (
  { asker, resident }: SeeResident,
  state: Case,
  rulesOf: (state: FiledCase) => Procedure,
): ResidentId => {
  requireReadable(state, asker, rulesOf);
  if (!maySeeResident(asker, whoseCase(state))) throw new CaseRejected('resident-not-yours-to-see');

  return residentOn(state, resident);
};
