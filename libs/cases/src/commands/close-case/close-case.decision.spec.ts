import {
  chen,
  claimed,
  closed,
  evening,
  filed,
  given,
  listed,
  resolved,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import { closeCase } from './close-case.decision.js';

const closing = { reason: '社区逾期未答复', by: chen, at: evening };

describe('A resolved case', () => {
  it('is closed without confirmation when a reason says why', () => {
    given(filed, listed, claimed, resolved).when(closeCase, closing).thenRecords({ type: 'CaseClosed', data: closing });
  });

  it('is not closed without confirmation and without a reason', () => {
    given(filed, listed, claimed, resolved)
      .when(closeCase, { by: chen, at: evening })
      .thenRefuses('confirmation-missing');
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
