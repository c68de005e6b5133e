import { filed, filing, given } from '../../../../../test/support/crosswalk-story.js';
import type { CaseId } from '../../case/ids.js';
import { filePart } from './file-part.decision.js';

const part = { ...filing, number: '2026-00002-1', partOf: { id: 'whole' as CaseId, number: filing.number } };

describe('A part that was split from a case', () => {
  it('is filed under the number that the split has named', () => {
    given().when(filePart, part).thenRecords({ type: 'CaseFiled', data: part });
  });

  it('is filed once', () => {
    given(filed).when(filePart, part).thenNothingNew();
  });
});
