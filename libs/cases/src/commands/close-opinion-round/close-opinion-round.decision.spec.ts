import { given, urbanManagement, wangjiang } from '../../../../../test/support/crosswalk-story.js';
import { concluded, conclusion, counted, opened, twoClaim } from '../../../../../test/support/plan-story.js';
import { closeOpinionRound } from './close-opinion-round.decision.js';

const told = { ...conclusion, unit: wangjiang.id };

describe('An opinion round', () => {
  it('is closed on its count, with the outcome and what it changed', () => {
    given(...twoClaim, opened, counted)
      .when(closeOpinionRound, told)
      .thenRecords(concluded);
  });

  it('is not closed before it was counted, twice, or by a supporter', () => {
    given(...twoClaim, opened)
      .when(closeOpinionRound, told)
      .thenRefuses('round-not-counted', { round: '1' });
    given(...twoClaim, opened, counted, concluded)
      .when(closeOpinionRound, told)
      .thenRefuses('round-closed');
    given(...twoClaim, opened, counted)
      .when(closeOpinionRound, { ...told, unit: urbanManagement.id })
      .thenRefuses('claim-held-by-another-department');
  });
});
