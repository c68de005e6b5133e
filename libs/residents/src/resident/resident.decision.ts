import type { ResidentAmended, ResidentErased, ResidentRegistered, ResidentSeen } from './events.js';
import { ResidentRejected } from './rejections.js';
import type { Resident } from './state.js';

/** Registers somebody who is not known yet; of somebody known, the address may be a new one. */
export const tellOfResident = (
  sealed: ResidentRegistered['data'],
  { stage }: Resident,
): readonly (ResidentRegistered | ResidentAmended)[] => {
  const { address, by, at } = sealed;

  if (stage === 'erased') throw new ResidentRejected('resident-erased');
  if (stage === 'unknown') return [{ type: 'ResidentRegistered', data: sealed }];
  if (!address) return [];

  return [{ type: 'ResidentAmended', data: { address, by, at } }];
};

/** Corrects what is known of somebody. */
export const amendResident = (sealed: ResidentAmended['data'], { stage }: Resident): readonly ResidentAmended[] => {
  if (stage === 'unknown') throw new ResidentRejected('resident-unknown');
  if (stage === 'erased') throw new ResidentRejected('resident-erased');

  return [{ type: 'ResidentAmended', data: sealed }];
};

export const seeResident = (command: ResidentSeen['data'], { stage }: Resident): readonly ResidentSeen[] => {
  if (stage === 'unknown') throw new ResidentRejected('resident-unknown');
  if (stage === 'erased') throw new ResidentRejected('resident-erased');

  return [{ type: 'ResidentSeen', data: command }];
};

export const eraseResident = (command: ResidentErased['data'], { stage }: Resident): readonly ResidentErased[] => {
  if (stage === 'unknown') throw new ResidentRejected('resident-unknown');
  if (stage === 'erased') return [];

  return [{ type: 'ResidentErased', data: command }];
};
