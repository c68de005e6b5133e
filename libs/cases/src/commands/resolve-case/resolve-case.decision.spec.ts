import {
  claimed,
  filed,
  given,
  listed,
  morning,
  noon,
  resolution,
  resolved,
  urbanManagement,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import { resolveCase } from './resolve-case.decision.js';

describe('A claimed case', () => {
  it('is resolved by its lead', () => {
    given(filed, listed, claimed).when(resolveCase, resolution).thenRecords(resolved);
  });

  it('is not resolved by another department', () => {
    given(filed, listed, claimed)
      .when(resolveCase, { ...resolution, department: urbanManagement })
      .thenRefuses('claim-held-by-another-department', { department: '交警大队' });
  });

  it('is not resolved before it was claimed', () => {
    given(filed, listed, claimed)
      .when(resolveCase, { ...resolution, at: morning })
      .thenRefuses('occurred-before-last-step', { at: morning, since: noon });
  });
});

describe('A resolution', () => {
  it('is refused without a claim, twice, and on a case that has ended', () => {
    given(filed, listed).when(resolveCase, resolution).thenRefuses('case-not-claimed');
    given(filed, listed, claimed, resolved).when(resolveCase, resolution).thenRefuses('case-already-resolved');
    given(filed, withdrawn).when(resolveCase, resolution).thenRefuses('case-not-open', { stage: 'withdrawn' });
  });
});
