import { caseDecider } from '../../case/decider.js';
import type { CaseId } from '../../case/ids.js';
import { chen, evening, filed, filing, given } from '../../../../../test/support/crosswalk-story.js';
import { unlinkCases } from './unlink-cases.decision.js';

const other = 'other' as CaseId;
const otherCase = caseDecider.evolve(caseDecider.initialState, filed);
const link = { relation: 'blocks', by: chen, at: evening } as const;
const asked = { ...link, other, otherCase };
const told = { ...link, other: { id: other, number: filing.number } };
const [linked, unlinked] = [
  { type: 'CasesLinked', data: told },
  { type: 'CasesUnlinked', data: told },
] as const;

describe('A link', () => {
  it('is taken back', () => {
    given(filed, linked).when(unlinkCases, asked).thenRecords(unlinked);
  });

  it('is not taken back where there is none, or another one', () => {
    given(filed).when(unlinkCases, asked).thenRefuses('not-linked');
    given(filed, linked, unlinked).when(unlinkCases, asked).thenRefuses('not-linked');
    given(filed, linked)
      .when(unlinkCases, { ...asked, relation: 'related' })
      .thenRefuses('not-linked');
  });
});
