import {
  chen,
  evening,
  filed,
  given,
  listed,
  morning,
  noon,
  wangjiang,
} from '../../../../../test/support/crosswalk-story.js';
import type { CaseEvent } from '../../case/events.js';
import type { CaseId } from '../../case/ids.js';
import { caseDecider } from '../../case/decider.js';
import type { Case } from '../../case/state.js';
import { undoMerge } from './undo-merge.decision.js';

const into = { id: 'case-of-jinjiang' as CaseId, number: '2026-00002-1' };
const merged: CaseEvent = {
  type: 'CaseMerged',
  data: { into, reason: '同一处路口', followers: [], reporters: [wangjiang], affected: 1, by: chen, at: noon },
};
const undoing = { into, why: 'case-not-open', by: chen, at: evening };
const unmerged: CaseEvent = { type: 'CaseUnmerged', data: undoing };

describe('A merge that did not come about', () => {
  it('is undone on the duplicate, which goes on where it stood', () => {
    given(filed, listed, merged).when(undoMerge, undoing).thenRecords(unmerged);
  });

  it('leaves a case that had been returned to its community', () => {
    const returned: CaseEvent = { type: 'CaseReturned', data: { reason: '缺照片', by: chen, at: morning } };
    const state = [filed, returned, merged, unmerged].reduce<Case>(caseDecider.evolve, caseDecider.initialState);
    expect(state.stage).toBe('returned');
  });

  it('is undone no earlier than it was merged, by whatever clock', () => {
    given(filed, listed, merged)
      .when(undoMerge, { ...undoing, at: morning })
      .thenRecords({ type: 'CaseUnmerged', data: { ...undoing, at: noon } });
  });

  it('cannot be undone twice', () => {
    given(filed, listed, merged, unmerged).when(undoMerge, undoing).thenRefuses('not-merged');
  });

  it('is not undone where the case went into another one', () => {
    given(filed, merged)
      .when(undoMerge, { ...undoing, into: { ...into, id: 'another-case' as CaseId } })
      .thenRefuses('not-merged');
  });
});
