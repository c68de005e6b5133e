import {
  freed,
  neighbours,
  offered,
  reserved,
  withdrawn,
  evening,
  noon,
} from '../../../../../test/support/offer-story.js';
import { recordedOn } from '../../../../../test/support/recorded.js';
import type { OfferEvent } from '../../offer/events.js';
import { offersProjection, ordersOf, type ListedOffer } from './offers.projection.js';

const rowAfter = (...facts: readonly OfferEvent[]): ListedOffer | undefined =>
  recordedOn('offer-7f3', facts).reduce<ListedOffer | undefined>(offersProjection.fold, undefined);

describe('The catalogue', () => {
  it('lists an offer as it stands, with the orders that are open', () => {
    const listed = rowAfter(offered, reserved('1'), reserved('1', 'another'), reserved('2'), freed('2'));
    expect(listed).toMatchObject({ id: '7f3', provider: neighbours, live: true, capacity: 2, revision: 4 });
    expect(listed && ordersOf(listed).map(({ number }) => number)).toEqual(['1']);
  });

  it('shows what was amended, withdrawn and offered again, with the orders in hand', () => {
    const amended: OfferEvent = {
      type: 'OfferAmended',
      data: { changes: { capacity: 5 }, by: 'fang-yun', at: evening },
    };
    expect(rowAfter(offered, amended)).toMatchObject({ capacity: 5, offeredAt: noon, changedAt: evening });
    expect(rowAfter(offered, reserved('1'), withdrawn)).toMatchObject({ live: false });
    expect(rowAfter(offered, reserved('1'), withdrawn, offered)).toMatchObject({
      live: true,
      slots: [{ claim: 'claim of 1' }],
    });
  });
});
