import { evening, fang, given, gu, offered, withdrawn } from '../../../../../test/support/offer-story.js';
import { withdrawOffer } from './withdraw-offer.decision.js';

const asked = { reason: '理发师回乡', by: 'fang-yun', at: evening, asker: fang };

describe('An offer', () => {
  it('is withdrawn with a reason, once', () => {
    given(offered).when(withdrawOffer, asked).thenRecords(withdrawn);
    given(offered, withdrawn).when(withdrawOffer, asked).thenNothingNew();
  });

  it('is withdrawn by nobody but its unit and the coordinator, and not before it was made', () => {
    given(offered)
      .when(withdrawOffer, { ...asked, asker: gu })
      .thenRefuses('offer-not-yours');
    given().when(withdrawOffer, asked).thenRefuses('offer-unknown');
  });
});
