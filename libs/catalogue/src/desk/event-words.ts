import type { EventWords, Words } from '@crosswalk/http';
import type { OfferEvent } from '../offer/events.js';

/** What somebody did to an offer, after their name. */
const deeds: Readonly<Record<OfferEvent['type'], Words>> = {
  ServiceOffered: { zh: '提供了这项服务', en: 'offered the service' },
  OfferAmended: { zh: '修改了服务内容', en: 'amended the offer' },
  OfferWithdrawn: { zh: '停止提供这项服务', en: 'withdrew the offer' },
  SlotReserved: { zh: '为一单预留了名额', en: 'kept a place for an order' },
  SlotFreed: { zh: '退回了一个名额', en: 'gave a place back' },
};

/** An event of an offer in a few words, for telling who changed what; undefined for any other event. */
export const offerEventWords: EventWords = ({ type }) =>
  Object.hasOwn(deeds, type) ? deeds[type as OfferEvent['type']] : undefined;
