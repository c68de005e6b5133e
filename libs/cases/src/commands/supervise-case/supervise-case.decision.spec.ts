import { chen, evening, filed, given, listed, today, withdrawn } from '../../../../../test/support/crosswalk-story.js';
import { daysAfter } from '../../case/days.ids.js';
import type { CaseEvent } from '../../case/events.js';
import { superviseCase } from './supervise-case.decision.js';

const supervision = { reason: '逾期一周', answerBy: daysAfter(today, 3), by: chen, at: evening };
const supervised: CaseEvent = { type: 'CaseSupervised', data: supervision };

describe('An open case', () => {
  it('is put under supervision', () => {
    given(filed, listed)
      .when(superviseCase, { ...supervision, today })
      .thenRecords(supervised);
  });

  it('may be put under it again, with another reason', () => {
    const again = { ...supervision, reason: '仍未答复' };
    given(filed, supervised)
      .when(superviseCase, { ...again, today })
      .thenRecords({ type: 'CaseSupervised', data: again });
  });
});

describe('A supervision', () => {
  it('is refused with an answer due in the past', () => {
    given(filed)
      .when(superviseCase, { ...supervision, answerBy: daysAfter(today, -1), today })
      .thenRefuses('answer-due-in-the-past');
  });

  it('is refused after the end', () => {
    given(filed, withdrawn)
      .when(superviseCase, { ...supervision, today })
      .thenRefuses('case-not-open', { stage: 'withdrawn' });
  });
});
