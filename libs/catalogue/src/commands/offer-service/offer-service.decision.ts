import type { ServiceOffered, Terms } from '../../offer/events.js';
import { requireProvider, requireSoundHours, type Asker } from '../../offer/guards.decision.js';
import { OfferRejected } from '../../offer/rejections.js';
import type { Offer, OfferState } from '../../offer/state.js';

export type OfferService = ServiceOffered['data'] & Readonly<{ asker: Asker }>;

export const offerService = (command: OfferService, state: OfferState): readonly ServiceOffered[] => {
  const { asker, ...offering } = command;

  requireProvider(asker, offering.provider);
  requireSoundHours(offering.hours);
  if (state.stage === 'live') {
    if (isSame(offering, state)) return [];
    throw new OfferRejected('already-offered', { provider: state.provider.name, title: state.title }, 'category');
  }

  return [{ type: 'ServiceOffered', data: offering }];
};

const termsOf = ({ title, description, capacity, hours, area }: Terms) => [title, description, capacity, hours, area];

const isSame = (offering: Terms, offer: Offer): boolean =>
  JSON.stringify(termsOf(offering)) === JSON.stringify(termsOf(offer));
