import { closed, crossing, given, opened, putOn, takenOff } from '../../../../../test/support/list-story.js';
import { putOnList } from './put-on-list.decision.js';

describe('A case that its history has put on a list', () => {
  it('is on the list', () => {
    given(opened).when(putOnList, crossing).thenRecords(putOn);
  });

  it('is on it once', () => {
    given(opened, putOn).when(putOnList, crossing).thenNothingNew();
  });

  it('is on it again after it was off', () => {
    given(opened, putOn, takenOff).when(putOnList, crossing).thenRecords(putOn);
  });

  it('is on it even if the list has been closed since', () => {
    given(opened, closed).when(putOnList, crossing).thenRecords(putOn);
  });

  it('is on no list that nobody opened', () => {
    given().when(putOnList, crossing).thenRefuses('list-unknown');
  });
});
