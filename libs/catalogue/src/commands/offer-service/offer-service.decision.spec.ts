import {
  fang,
  given,
  gu,
  he,
  offered,
  offering,
  reserved,
  withdrawn,
} from '../../../../../test/support/offer-story.js';
import { offerDecider } from '../../offer/decider.js';
import { offerService } from './offer-service.decision.js';

const asked = { ...offering, asker: fang };

describe('A service', () => {
  it('is offered by the unit itself, or for it by the coordinator', () => {
    given().when(offerService, asked).thenRecords(offered);
    given()
      .when(offerService, { ...asked, asker: he })
      .thenRecords(offered);
  });

  it('is not offered for another unit', () => {
    given()
      .when(offerService, { ...asked, asker: gu })
      .thenRefuses('offer-not-yours', { provider: '邻里帮社会服务中心' });
  });

  it('is offered once', () => {
    given(offered).when(offerService, asked).thenNothingNew();
    given(offered)
      .when(offerService, { ...asked, capacity: 9 })
      .thenRefuses('already-offered', { title: '上门理发' });
  });

  it('is offered again after it was withdrawn, with the orders in hand still counted', () => {
    given(offered, reserved('1'), withdrawn).when(offerService, asked).thenRecords(offered);
    const state = [offered, reserved('1'), withdrawn, offered].reduce(offerDecider.evolve, offerDecider.initialState);
    expect(state).toMatchObject({ stage: 'live', slots: [{ case: { number: '1' } }] });
  });

  it('is refused with hours that end before they begin, or twice at the same time', () => {
    const [morning] = offering.hours;
    if (!morning) throw new Error('no hours');
    given()
      .when(offerService, { ...asked, hours: [{ ...morning, to: '09:00' }] })
      .thenRefuses('hours-run-backwards');
    given()
      .when(offerService, { ...asked, hours: [morning, { days: ['wed', 'fri'], from: '17:00', to: '19:00' }] })
      .thenRefuses('hours-overlap', { from: '17:00' });
    given()
      .when(offerService, { ...asked, hours: [morning, { days: ['wed'], from: '17:30', to: '24:00' }] })
      .thenRecords({
        type: 'ServiceOffered',
        data: { ...offering, hours: [morning, { days: ['wed'], from: '17:30', to: '24:00' }] },
      });
  });
});
