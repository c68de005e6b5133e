import { offerDecider } from '../../libs/catalogue/src/offer/decider.js'; // its front door would load Nest into every spec
import type { CaseRef, OfferEvent } from '../../libs/catalogue/src/offer/events.js';
import { tellStoriesOf } from './given.js';

/** A haircut at home, offered by an organisation to one subdistrict: two orders at once. */
export const given = tellStoriesOf(offerDecider);

export const noon = '2026-03-02T04:00:00.000Z';
export const evening = '2026-03-02T10:00:00.000Z';

const unit = (name: string) => ({ id: `unit-of-${name}`, name });
export const neighbours = unit('邻里帮社会服务中心');
export const wangjiang = unit('望江街道');
export const riverside = unit('在水一方社区');

export const fang = { role: 'organisation-member', unit: neighbours.id };
export const gu = { role: 'organisation-member', unit: unit('望江银龄志愿队').id };
export const he = { role: 'coordinator' };

export const offering: Extract<OfferEvent, { type: 'ServiceOffered' }>['data'] = {
  provider: neighbours,
  procedure: 'service-order',
  category: 'home-help',
  title: '上门理发',
  capacity: 2,
  hours: [{ days: ['mon', 'wed'], from: '09:00', to: '17:30' }],
  area: [wangjiang],
  by: 'fang-yun',
  at: noon,
};
export const order = (number: string): CaseRef => ({ id: `case-of-${number}`, number });
export const slot = (number: string, claim = `claim of ${number}`) =>
  ({ case: order(number), claim, by: 'fang-yun', at: evening }) as const;

export const offered: OfferEvent = { type: 'ServiceOffered', data: offering };
export const withdrawn: OfferEvent = {
  type: 'OfferWithdrawn',
  data: { reason: '理发师回乡', by: 'fang-yun', at: evening },
};
export const reserved = (number: string, claim?: string): OfferEvent => ({
  type: 'SlotReserved',
  data: slot(number, claim),
});
export const freed = (number: string, claim?: string): OfferEvent => ({
  type: 'SlotFreed',
  data: {
    case: order(number),
    ...(claim === undefined ? {} : { claim }),
    why: 'claim-refused',
    by: 'fang-yun',
    at: evening,
  },
});
