import type { CaseRef, Terms, UnitRef } from './events.js';

/** Kept for one request to claim a case; two requests about the same case need one place between them. */
export type Slot = Readonly<{ case: CaseRef; claim: string }>;

type Offered = Terms & Readonly<{ provider: UnitRef; procedure: string; category: string; slots: readonly Slot[] }>;

/** An offer as it stands. */
export type OfferState =
  | Readonly<{ stage: 'unoffered' }>
  | (Offered & Readonly<{ stage: 'live' }>)
  | (Offered & Readonly<{ stage: 'withdrawn' }>);

export type LiveOffer = Extract<OfferState, { stage: 'live' }>;
export type Offer = Exclude<OfferState, { stage: 'unoffered' }>;

/** How many orders are open. */
export const openOrders = ({ slots }: Pick<Offer, 'slots'>): number => new Set(slots.map((slot) => slot.case.id)).size;
