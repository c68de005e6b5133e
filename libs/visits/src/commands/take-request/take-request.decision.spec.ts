import {
  chen,
  closed,
  dropped,
  evening,
  given,
  lin,
  noon,
  opened,
  request,
  taken,
  today,
} from '../../../../../test/support/visit-story.js';
import { takeRequest } from './take-request.decision.js';

const asked = { ...request, ...today, asker: chen };

describe('A request at a door', () => {
  it('is taken once, with the case it will become', () => {
    given(opened).when(takeRequest, asked).thenRecords(taken);
    given(opened, taken).when(takeRequest, asked).thenNothingNew();
  });

  it('is taken again after it was dropped', () => {
    given(opened, taken, dropped).when(takeRequest, asked).thenRecords(taken);
  });

  it('is taken in a round that is open, by its own staff, on a day of it', () => {
    given().when(takeRequest, asked).thenRefuses('visit-unknown');
    given(opened, closed).when(takeRequest, asked).thenRefuses('round-over');
    given(opened)
      .when(takeRequest, { ...asked, asker: lin })
      .thenRefuses('visit-unknown');
    given(opened)
      .when(takeRequest, { ...asked, at: evening, now: noon })
      .thenRefuses('visited-in-the-future');
  });
});
