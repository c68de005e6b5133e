import { closed, dropped, evening, given, opened, request, taken } from '../../../../../test/support/visit-story.js';
import { dropRequest } from './drop-request.decision.js';

const asked = { case: request.case, why: 'category-unknown', by: 'chen-meilin', at: evening };

describe('A request that could not be filed', () => {
  it('is dropped once, also after the round is over', () => {
    given(opened, taken).when(dropRequest, asked).thenRecords(dropped);
    given(opened, taken, closed).when(dropRequest, asked).thenRecords(dropped);
    given(opened, taken, dropped).when(dropRequest, asked).thenNothingNew();
  });

  it('was taken in a round', () => {
    given().when(dropRequest, asked).thenRefuses('visit-unknown');
  });
});
