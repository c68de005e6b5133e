import type { SlotFreed } from '../../offer/events.js';
import type { OfferState } from '../../offer/state.js';

/** `case`: by its id. */
export type FreeSlot = Omit<SlotFreed['data'], 'case'> & Readonly<{ case: string }>;

/** A place that nobody keeps is free already. */
export const freeSlot = (command: FreeSlot, state: OfferState): readonly SlotFreed[] => {
  const { case: order, claim } = command;

  if (state.stage === 'unoffered') return [];
  const kept = state.slots.find((slot) => slot.case.id === order && (claim === undefined || slot.claim === claim));
  if (!kept) return [];

  return [{ type: 'SlotFreed', data: { ...command, case: kept.case } }];
};
