import type { SlotReserved } from '../../offer/events.js';
import { OfferRejected } from '../../offer/rejections.js';
import { openOrders, type Offer, type OfferState } from '../../offer/state.js';

export type ReserveSlot = SlotReserved['data'] &
  Readonly<{
    /** What the unit is called that is to have the order. */
    provider: string;
    /** The community and the subdistrict that the order comes from, by their ids. */
    places: readonly string[];
    /** The order was promised before and has come back, so there has to be a place for it. */
    promised?: boolean;
  }>;

export const reserveSlot = (command: ReserveSlot, state: OfferState): readonly SlotReserved[] => {
  const { provider, places, promised = false, ...slot } = command;

  if (state.stage === 'unoffered') throw new OfferRejected('not-offered', { provider });
  if (state.slots.some((kept) => kept.case.id === slot.case.id && kept.claim === slot.claim)) return [];
  if (!promised && !state.slots.some((kept) => kept.case.id === slot.case.id)) requireRoom(state, places);

  return [{ type: 'SlotReserved', data: slot }];
};

const requireRoom = (offer: Offer, places: readonly string[]): void => {
  const { provider, area, capacity } = offer;
  if (offer.stage === 'withdrawn') throw new OfferRejected('not-offered', { provider: provider.name });
  if (area.length > 0 && !area.some(({ id }) => places.includes(id))) {
    throw new OfferRejected('outside-area', { provider: provider.name, area: area.map(({ name }) => name).join('、') });
  }
  const open = openOrders(offer);
  if (open >= capacity) {
    throw new OfferRejected('capacity-exhausted', {
      provider: provider.name,
      open: String(open),
      capacity: String(capacity),
    });
  }
};
