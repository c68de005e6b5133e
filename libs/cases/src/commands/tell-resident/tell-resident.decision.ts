import type { ResidentCorrected, ResidentTold } from '../../case/events.js';
import type { Instant, PersonId, ResidentId } from '../../case/ids.js';
import type { Asker } from '../../case/reading.policy.js';
import { CaseRejected } from '../../case/rejections.js';
import { isFrom, relations } from '../../case/relations.policy.js';
import { residentOn } from '../../case/residents.decision.js';
import type { FiledCase } from '../../case/state.js';

/** `resident`: who is told of, or whom what is told is about. */
export type TellResident = Readonly<{ resident: ResidentId; asker: Asker; by: PersonId; at: Instant }>;

/** Tells whose concern a case is of which its community was told nothing. */
export const tellResident = ({ resident, asker, by, at }: TellResident, state: FiledCase): readonly ResidentTold[] => {
  const { community, residents } = state;

  if (asker.role === 'community-staff' && !isFrom(state, asker.unit?.id)) throw relations['told-there'].refusal(state);
  if (residents.some(({ toldIn }) => toldIn === community.id)) throw new CaseRejected('resident-told-already');

  return [{ type: 'ResidentTold', data: { resident, by, at } }];
};

/** Corrects what is known of somebody on the case whom whoever asks can be told of. */
export const correctResident = (
  { resident, asker, by, at }: TellResident,
  state: FiledCase,
): readonly ResidentCorrected[] => [
  { type: 'ResidentCorrected', data: { resident: residentOn(state, asker, resident), by, at } },
];
