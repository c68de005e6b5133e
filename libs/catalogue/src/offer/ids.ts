import { derivedId } from '@crosswalk/event-sourcing';

export type OfferId = string & { readonly __brand: 'OfferId' };

export const OFFER_STREAMS = 'offer-';

export const offerStream = (id: OfferId): string => `${OFFER_STREAMS}${id}`;

export const offerIdOfStream = (stream: string): OfferId => stream.slice(OFFER_STREAMS.length) as OfferId;

/** What makes an offer: a unit (by its id), a procedure (by its name, whatever the version) and one of its categories. */
export type OfferKey = Readonly<{ provider: string; procedure: string; category: string }>;

/** An offer's id comes from what is offered by whom: a unit offers the same service once. */
export const offerIdOf = ({ provider, procedure, category }: OfferKey): OfferId =>
  derivedId('offer', [provider, procedure, category].join('\n')) as OfferId;
