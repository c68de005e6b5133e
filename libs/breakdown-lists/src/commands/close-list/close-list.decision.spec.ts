import { chen, closed, given, lin, opened } from '../../../../../test/support/list-story.js';
import { closeList } from './close-list.decision.js';

const closing = { ...closed.data, asker: chen };

describe('A breakdown list', () => {
  it('is closed by those who keep it', () => {
    given(opened).when(closeList, closing).thenRecords(closed);
    given(opened)
      .when(closeList, { ...closing, asker: lin })
      .thenRefuses('list-unknown');
  });

  it('has nothing new to say when it is closed already', () => {
    given(opened, closed).when(closeList, closing).thenNothingNew();
  });

  it('is not closed before it was opened', () => {
    given().when(closeList, closing).thenRefuses('list-unknown');
  });
});
