import {
  given,
  givenUnder,
  jinjiang,
  rulesOf,
  today,
  trafficPolice,
  urbanManagement,
  wangjiang,
} from '../../../../../test/support/crosswalk-story.js';
import {
  concluded,
  counted,
  opened,
  proposed,
  question,
  studied,
  twoClaim,
  yesterday,
} from '../../../../../test/support/plan-story.js';
import { openOpinionRound } from './open-opinion-round.decision.js';

const { round: _, ...told } = question;
const asked = { ...told, unit: wangjiang.id, today };

describe('An opinion round', () => {
  it('is opened by the community, the lead or the coordinator, numbered from 1', () => {
    const { unit: __, ...byCoordinator } = asked;
    for (const request of [asked, { ...asked, unit: trafficPolice.id }, byCoordinator]) {
      given(...twoClaim)
        .when(openOpinionRound, request)
        .thenRecords(opened);
    }
  });

  it('is not opened by a supporter or another community', () => {
    for (const { id } of [urbanManagement, jinjiang]) {
      given(...twoClaim)
        .when(openOpinionRound, { ...asked, unit: id })
        .thenRefuses('claim-held-by-another-department');
    }
  });

  it('is about the newest plan once there is one', () => {
    given(...studied, proposed)
      .when(openOpinionRound, asked)
      .thenRecords({ type: 'OpinionRoundOpened', data: { ...question, round: 2, planVersion: 1 } });
  });

  it('waits until the one before is closed', () => {
    given(...twoClaim, opened)
      .when(openOpinionRound, asked)
      .thenRefuses('round-still-open', { round: '1' });
  });

  it('is refused when there have been as many as the procedure allows', () => {
    const rules = rulesOf('problem', 1);
    givenUnder({ ...rules, limits: { ...rules.limits, opinionRounds: 1 } })(...twoClaim, opened, counted, concluded)
      .when(openOpinionRound, asked)
      .thenRefuses('too-many-rounds', { most: '1' });
  });

  it('does not end on a day that has gone', () => {
    given(...twoClaim)
      .when(openOpinionRound, { ...asked, closesOn: yesterday })
      .thenRefuses('day-in-the-past', { field: 'closesOn' });
  });

  it('is refused where the procedure knows none', () => {
    givenUnder({ ...rulesOf('problem', 1), steps: [] })(...twoClaim)
      .when(openOpinionRound, asked)
      .thenRefuses('step-not-in-procedure', { step: 'opinion-round' });
  });
});
