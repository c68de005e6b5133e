import { chen, closed, evening, given, lin, opened } from '../../../../../test/support/visit-story.js';
import { closeRound } from './close-round.decision.js';

const asked = { by: 'chen-meilin', at: evening, asker: chen };

describe('A round', () => {
  it('is closed once, by its own staff', () => {
    given(opened).when(closeRound, asked).thenRecords(closed);
    given(opened, closed).when(closeRound, asked).thenNothingNew();
    given(opened)
      .when(closeRound, { ...asked, asker: lin })
      .thenRefuses('visit-unknown');
    given().when(closeRound, asked).thenRefuses('visit-unknown');
  });
});
