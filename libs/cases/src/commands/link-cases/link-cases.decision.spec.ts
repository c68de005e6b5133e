import { caseDecider } from '../../case/decider.js';
import type { CaseId } from '../../case/ids.js';
import { chen, evening, filed, filing, given, withdrawn } from '../../../../../test/support/crosswalk-story.js';
import { linkCases } from './link-cases.decision.js';

const [one, other] = ['one' as CaseId, 'other' as CaseId];
const otherCase = caseDecider.evolve(caseDecider.initialState, filed);
const link = { relation: 'blocks', reason: '先改管线', by: chen, at: evening } as const;
const asked = { ...link, caseId: one, other, otherCase };
const linked = { type: 'CasesLinked', data: { ...link, other: { id: other, number: filing.number } } } as const;

describe('Two cases', () => {
  it('are linked, also when one of them has ended', () => {
    given(filed).when(linkCases, asked).thenRecords(linked);
    given(filed, withdrawn).when(linkCases, asked).thenRecords(linked);
  });

  it('are linked so once, and may be something else to each other besides', () => {
    given(filed, linked).when(linkCases, asked).thenNothingNew();
    given(filed, linked)
      .when(linkCases, { ...asked, relation: 'related' })
      .thenRecords({ ...linked, data: { ...linked.data, relation: 'related' } });
  });

  it('are two, and both filed', () => {
    given(filed)
      .when(linkCases, { ...asked, other: one })
      .thenRefuses('same-case', { field: 'other' });
    given(filed)
      .when(linkCases, { ...asked, otherCase: caseDecider.initialState })
      .thenRefuses('other-case-unknown', { other, field: 'other' });
  });
});
