import { recordedOn } from '../../../../../test/support/recorded.js';
import type { OfferEvent } from '../../offer/events.js';
import { offerStream, type OfferId } from '../../offer/ids.js';
import { freeAbandoned } from './free-abandoned.process.js';

const offer = '00000000-0000-4000-8000-000000000001' as OfferId;
const order = { id: '00000000-0000-4000-8000-000000000002', number: '2026-00001-3' };
const done = { by: 'fang', at: '2026-03-02T04:00:00.000Z' };

it('A place that is kept is looked at again, and what frees it is not', () => {
  const events: readonly OfferEvent[] = [
    { type: 'SlotReserved', data: { case: order, claim: 'request-1', ...done } },
    { type: 'SlotFreed', data: { case: order, claim: 'request-1', why: 'claim-refused', ...done } },
  ];
  const asks = recordedOn(offerStream(offer), events, done.at).flatMap((event) => freeAbandoned.react(event));
  expect(asks).toEqual([
    { command: { name: 'free-unless-claimed', offer, case: order.id, claim: 'request-1', keptAt: done.at } },
  ]);
});
