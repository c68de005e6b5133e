import { chen, given, lin, opened, opening, zhou } from '../../../../../test/support/visit-story.js';
import { openRound } from './open-round.decision.js';

const asked = { ...opening, asker: chen };

describe('A round', () => {
  it('is opened by staff of the community or of the subdistrict above it', () => {
    given().when(openRound, asked).thenRecords(opened);
    given()
      .when(openRound, { ...asked, asker: zhou })
      .thenRecords(opened);
    given()
      .when(openRound, { ...asked, asker: lin })
      .thenRefuses('round-not-yours', { community: '望江社区' });
  });

  it('is opened once', () => {
    given(opened)
      .when(openRound, asked)
      .thenRefuses('round-opened-already', { round: '2026 春季大走访（第三联络组）' });
  });

  it('ends no earlier than it begins', () => {
    given()
      .when(openRound, { ...asked, to: '2026-02-28' })
      .thenRefuses('round-period-backwards');
    given()
      .when(openRound, { ...asked, to: opening.from })
      .thenRecords({ type: 'VisitRoundOpened', data: { ...opening, to: opening.from } });
  });
});
