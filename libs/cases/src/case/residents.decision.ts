import type { ResidentId } from './ids.js';
import type { Asker } from './reading.policy.js';
import { CaseRejected } from './rejections.js';
import { residentsFor } from './residents.policy.js';
import type { FiledCase } from './state.js';

/**
 * The resident meant: the first of those that whoever asks can be told of, unless another is named.
 * @throws CaseRejected when there is none
 */
export const residentOn = (state: FiledCase, asker: Asker, wanted?: ResidentId): ResidentId => {
  const theirs = residentsFor(asker, state);
  const resident = wanted === undefined ? theirs[0] : theirs.find((id) => id === wanted);
  if (resident === undefined) throw new CaseRejected('resident-not-told');
  return resident;
};
