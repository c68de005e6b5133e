import { caseDecider } from '../../case/decider.js';
import type { CaseEvent } from '../../case/events.js';
import type { CaseId } from '../../case/ids.js';
import type { Case } from '../../case/state.js';
import {
  chen,
  claimed,
  closed,
  evening,
  filed,
  filing,
  given,
  jinjiang,
  lin,
  listed,
  noon,
  resolved,
  wang,
  wangjiang,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import { mergeCase } from './merge-case.decision.js';

const [duplicate, original] = ['duplicate' as CaseId, 'original' as CaseId];
const followed: CaseEvent = { type: 'CaseFollowed', data: { by: wang, at: noon } };
const meToo: CaseEvent = { type: 'AffectedPersonAdded', data: { source: 'walk-in', by: lin, at: noon } };

const caseAfter = (...events: readonly CaseEvent[]): Case =>
  events.reduce<Case>(caseDecider.evolve, caseDecider.initialState);

const merger = { reason: '同一处斑马线', by: chen, at: evening };
const asked = { ...merger, caseId: duplicate, into: original, other: caseAfter(filed, listed) };
const merged: CaseEvent = {
  type: 'CaseMerged',
  data: {
    ...merger,
    into: { id: original, number: filing.number },
    followers: [lin],
    reporters: [wangjiang],
    affected: 1,
  },
};

describe('A duplicate', () => {
  it('ends in the case that stays, and its followers, reporters and affected people move along', () => {
    given(filed).when(mergeCase, asked).thenRecords(merged);
    given(filed, followed, meToo)
      .when(mergeCase, asked)
      .thenRecords({ ...merged, data: { ...merged.data, followers: [lin, wang], affected: 2 } });
  });

  it('is merged once, and into one case only', () => {
    given(filed, merged).when(mergeCase, asked).thenNothingNew();
    given(filed, merged)
      .when(mergeCase, { ...asked, into: 'third' as CaseId })
      .thenRefuses('case-not-open', { stage: 'merged' });
  });

  it('is merged by its own subdistrict or the coordinator', () => {
    given(filed)
      .when(mergeCase, { ...asked, unit: wangjiang.id })
      .thenRecords(merged);
    given(filed)
      .when(mergeCase, { ...asked, unit: jinjiang.id })
      .thenRefuses('case-from-elsewhere');
  });

  it('is not merged once it is resolved or ended', () => {
    given(filed, listed, claimed, resolved).when(mergeCase, asked).thenRefuses('case-already-resolved');
    given(filed, withdrawn).when(mergeCase, asked).thenRefuses('case-not-open');
  });
});

describe('The case that stays', () => {
  it('is another one', () => {
    given(filed)
      .when(mergeCase, { ...asked, into: duplicate })
      .thenRefuses('same-case', { field: 'into' });
  });

  it('is one that somebody filed', () => {
    given(filed)
      .when(mergeCase, { ...asked, other: caseAfter() })
      .thenRefuses('other-case-unknown', { other: original, field: 'into' });
  });

  it('is open: neither ended nor itself merged', () => {
    given(filed)
      .when(mergeCase, { ...asked, other: caseAfter(filed, listed, claimed, resolved, closed) })
      .thenRefuses('other-case-not-open', { number: filing.number, stage: 'closed' });
    given(filed)
      .when(mergeCase, { ...asked, other: caseAfter(filed, merged) })
      .thenRefuses('other-case-not-open', { stage: 'merged' });
  });
});
