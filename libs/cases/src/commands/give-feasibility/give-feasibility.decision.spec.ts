import { filed, given, jinjiang, listed, urbanManagement } from '../../../../../test/support/crosswalk-story.js';
import { doable, doableIf, twoClaim } from '../../../../../test/support/plan-story.js';
import type { CaseEvent } from '../../case/events.js';
import { giveFeasibility } from './give-feasibility.decision.js';

const conditional: CaseEvent = { type: 'FeasibilityGiven', data: doableIf };

describe('A verdict', () => {
  it('is given by whoever claims, for itself', () => {
    given(...twoClaim)
      .when(giveFeasibility, doable)
      .thenRecords({ type: 'FeasibilityGiven', data: doable });
    given(...twoClaim)
      .when(giveFeasibility, doableIf)
      .thenRecords(conditional);
  });

  it('is given again when something changed, and says nothing new when nothing did', () => {
    const other = { ...doableIf, grounds: '路灯杆迁移完成后' };
    given(...twoClaim, conditional)
      .when(giveFeasibility, other)
      .thenRecords({ type: 'FeasibilityGiven', data: other });
    given(...twoClaim, conditional)
      .when(giveFeasibility, doableIf)
      .thenNothingNew();
  });

  it.each(['feasible-if', 'not-feasible'] as const)('“%s” rests on grounds', (verdict) => {
    given(...twoClaim)
      .when(giveFeasibility, { ...doable, verdict })
      .thenRefuses('grounds-missing');
  });

  it('is not given without a claim', () => {
    given(...twoClaim)
      .when(giveFeasibility, { ...doable, department: jinjiang })
      .thenRefuses('no-claim-of-yours');
    given(filed, listed)
      .when(giveFeasibility, { ...doable, department: urbanManagement })
      .thenRefuses('case-not-claimed');
  });
});
