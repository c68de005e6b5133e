import {
  chen,
  claimed,
  closed,
  evening,
  filed,
  given,
  givenUnder,
  listed,
  resolved,
  rulesOf,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import { suspended } from '../../../../../test/support/plan-story.js';
import { closeCase } from './close-case.decision.js';

const givenUnderFullRules = givenUnder(rulesOf('problem', 2));
const silent = { by: chen, at: evening };
const closing = { reason: '社区逾期未答复', by: chen, at: evening };

describe('A resolved case', () => {
  it('is closed without confirmation when a reason says why', () => {
    given(filed, listed, claimed, resolved).when(closeCase, closing).thenRecords({ type: 'CaseClosed', data: closing });
  });

  it('is not closed without confirmation and without a reason where the procedure requires one', () => {
    givenUnderFullRules(filed, listed, claimed, resolved).when(closeCase, silent).thenRefuses('confirmation-missing');
  });

  it('is closed without a reason where the procedure requires no confirmation', () => {
    given(filed, listed, claimed, resolved).when(closeCase, silent).thenRecords({ type: 'CaseClosed', data: silent });
  });

  it('is not closed while it is suspended', () => {
    given(filed, listed, claimed, resolved, suspended).when(closeCase, closing).thenRefuses('case-suspended');
  });
});

describe('A case', () => {
  it('is not closed before it is resolved', () => {
    given(filed, listed, claimed).when(closeCase, closing).thenRefuses('case-not-resolved');
  });

  it('has nothing new to say when it is closed already', () => {
    given(filed, listed, claimed, resolved, closed).when(closeCase, closing).thenNothingNew();
  });

  it('is not closed when it was withdrawn', () => {
    given(filed, withdrawn).when(closeCase, closing).thenRefuses('case-not-open', { stage: 'withdrawn' });
  });
});
