import { done, type Probe, supplied } from '../../case/probing.policy.js';
import type { ResidentId } from '../../case/ids.js';
import { residentsFor } from '../../case/residents.policy.js';
import { correctResident, tellResident } from './tell-resident.decision.js';

/** Somebody who is not on the case yet, and each who is. */
export const tellResidentProbe: Probe = (looking) => {
  const { asker, state } = looking;
  const told = { asker, ...done(looking) };
  return [
    { part: '', ask: () => tellResident({ resident: supplied as ResidentId, ...told }, state) },
    ...residentsFor(asker, state).map((id) => ({
      part: id,
      ask: () => correctResident({ resident: id, ...told }, state),
    })),
  ];
};
