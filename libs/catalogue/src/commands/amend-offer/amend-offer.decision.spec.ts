import { evening, fang, given, gu, offered, offering, withdrawn } from '../../../../../test/support/offer-story.js';
import { amendOffer } from './amend-offer.decision.js';

const amendment = { changes: { capacity: 1, title: '上门理发' }, reason: '人手少了', by: 'fang-yun', at: evening };
const asked = { ...amendment, asker: fang };

describe('An offer', () => {
  it('is amended with only what changed', () => {
    given(offered)
      .when(amendOffer, asked)
      .thenRecords({ type: 'OfferAmended', data: { ...amendment, changes: { capacity: 1 } } });
  });

  it('has nothing new to say when everything stays as it was', () => {
    const { title, hours, area } = offering;
    given(offered)
      .when(amendOffer, { ...asked, changes: { title, hours, area } })
      .thenNothingNew();
  });

  it('is amended by the unit that offers it, while it does', () => {
    given(offered)
      .when(amendOffer, { ...asked, asker: gu })
      .thenRefuses('offer-not-yours');
    given(offered, withdrawn).when(amendOffer, asked).thenRefuses('offer-withdrawn', { title: '上门理发' });
    given().when(amendOffer, asked).thenRefuses('offer-unknown');
  });

  it('keeps its hours in order', () => {
    const hours = [{ days: ['mon'], from: '12:00', to: '11:00' }] as const;
    given(offered)
      .when(amendOffer, { ...asked, changes: { hours } })
      .thenRefuses('hours-run-backwards');
  });
});
