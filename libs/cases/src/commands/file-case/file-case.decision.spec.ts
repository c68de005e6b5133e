import { filed, filing, given } from '../../../../../test/support/crosswalk-story.js';
import { fileCase } from './file-case.decision.js';

describe('A case', () => {
  it('is filed with all that was told', () => {
    given().when(fileCase, filing).thenRecords(filed);
  });

  it('is filed once', () => {
    given(filed).when(fileCase, filing).thenRefuses('case-filed-already');
  });
});
