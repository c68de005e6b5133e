import { closed, given, opened, putOn, raising, takenOff } from '../../../../../test/support/list-story.js';
import { takeOffList } from './take-off-list.decision.js';

describe('A case that has left a list', () => {
  it('is off the list, which keeps why and where it went', () => {
    given(opened, putOn).when(takeOffList, raising).thenRecords(takenOff);
  });

  it('is off it once', () => {
    given(opened, putOn, takenOff).when(takeOffList, raising).thenNothingNew();
    given(opened).when(takeOffList, raising).thenNothingNew();
  });

  it('is off it even if the list has been closed since', () => {
    given(opened, putOn, closed).when(takeOffList, raising).thenRecords(takenOff);
  });

  it('leaves no list that nobody opened', () => {
    given().when(takeOffList, raising).thenRefuses('list-unknown');
  });
});
