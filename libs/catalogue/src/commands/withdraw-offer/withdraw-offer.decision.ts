import type { OfferWithdrawn } from '../../offer/events.js';
import { requireProvider, type Asker } from '../../offer/guards.decision.js';
import { OfferRejected } from '../../offer/rejections.js';
import type { OfferState } from '../../offer/state.js';

export type WithdrawOffer = OfferWithdrawn['data'] & Readonly<{ asker: Asker }>;

export const withdrawOffer = (command: WithdrawOffer, state: OfferState): readonly OfferWithdrawn[] => {
  const { asker, ...withdrawal } = command;

  if (state.stage === 'unoffered') throw new OfferRejected('offer-unknown');
  requireProvider(asker, state.provider);
  if (state.stage === 'withdrawn') return [];

  return [{ type: 'OfferWithdrawn', data: withdrawal }];
};
