import type { ResidentId } from './ids.js';
import { CaseRejected } from './rejections.js';
import type { FiledCase } from './state.js';

/** The resident meant: the one whose concern it is unless another is named. @throws CaseRejected when there is none */
export const residentOn = ({ residents }: FiledCase, wanted?: ResidentId): ResidentId => {
  const resident = wanted === undefined ? residents[0] : residents.find((id) => id === wanted);
  if (resident === undefined) throw new CaseRejected('resident-not-told');
  return resident;
};
