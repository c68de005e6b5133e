import { unreachable, type Decider } from '@crosswalk/event-sourcing';
import type { OfferEvent, SlotFreed } from './events.js';
import type { Offer, OfferState, Slot } from './state.js';

// A fact is folded on the state its decision saw, so after the first one there is an offer.
const evolve = (state: OfferState, event: OfferEvent): OfferState => {
  const offer = state as Offer;
  switch (event.type) {
    case 'ServiceOffered': {
      const { by: _by, at: _at, ...offered } = event.data;
      return { ...offered, stage: 'live', slots: state.stage === 'unoffered' ? [] : state.slots };
    }
    case 'OfferAmended':
      return { ...offer, ...event.data.changes };
    case 'OfferWithdrawn':
      return { ...offer, stage: 'withdrawn' };
    case 'SlotReserved': {
      const { case: order, claim } = event.data;
      return { ...offer, slots: [...offer.slots, { case: order, claim }] };
    }
    case 'SlotFreed':
      return { ...offer, slots: offer.slots.filter((slot) => !isFreed(slot, event.data)) };
    default:
      return unreachable(event);
  }
};

const isFreed = (slot: Slot, { case: order, claim }: SlotFreed['data']): boolean =>
  slot.case.id === order.id && (claim === undefined || slot.claim === claim);

export const offerDecider: Decider<OfferState, OfferEvent> = { initialState: { stage: 'unoffered' }, evolve };
