import { given, jinjiang, noon, urbanManagement, wang } from '../../../../../test/support/crosswalk-story.js';
import { planned, proposed, signedBy, studied } from '../../../../../test/support/plan-story.js';
import { caseDecider } from '../../case/decider.js';
import type { CaseEvent } from '../../case/events.js';
import { refusePlan } from './refuse-plan.decision.js';

const refusal = { version: 1, department: urbanManagement, reason: '坡道太陡', by: wang, at: noon };
const refused: CaseEvent = { type: 'PlanRefused', data: refusal };

describe('A plan', () => {
  it('is refused by whoever claims, with the reason, also after it signed', () => {
    given(...studied, proposed)
      .when(refusePlan, refusal)
      .thenRecords(refused);
    given(...studied, proposed, signedBy(urbanManagement))
      .when(refusePlan, refusal)
      .thenRecords(refused);
    const state = [...studied, proposed, signedBy(urbanManagement), refused].reduce(
      caseDecider.evolve,
      caseDecider.initialState,
    );
    expect(state).toMatchObject({ plan: { signed: [], refused: [{ unit: urbanManagement.id, reason: '坡道太陡' }] } });
  });

  it('is refused again only for another reason', () => {
    given(...studied, proposed, refused)
      .when(refusePlan, refusal)
      .thenNothingNew();
    const other = { ...refusal, reason: '没有经费' };
    given(...studied, proposed, refused)
      .when(refusePlan, other)
      .thenRecords({ type: 'PlanRefused', data: other });
  });

  it('is not refused once adopted, without a claim, or in another version', () => {
    given(...planned)
      .when(refusePlan, refusal)
      .thenRefuses('plan-already-adopted', { version: '1' });
    given(...studied, proposed)
      .when(refusePlan, { ...refusal, department: jinjiang })
      .thenRefuses('no-claim-of-yours');
    given(...studied, proposed)
      .when(refusePlan, { ...refusal, version: 3 })
      .thenRefuses('plan-of-another-version');
  });
});
