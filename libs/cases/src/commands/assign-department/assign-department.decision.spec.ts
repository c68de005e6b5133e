import type { CaseEvent } from '../../case/events.js';
import type { Day } from '../../case/ids.js';
import {
  chen,
  claimed,
  filed,
  given,
  givenUnder,
  listed,
  noon,
  rulesOf,
  today,
  trafficPolice,
  urbanManagement,
} from '../../../../../test/support/crosswalk-story.js';
import { assignDepartment } from './assign-department.decision.js';

const assignment = { department: trafficPolice, role: 'lead', reason: '逾期无人领办', by: chen, at: noon } as const;
const asked = { ...assignment, kind: 'department', today };
const assigned: CaseEvent = { type: 'DepartmentAssigned', data: assignment };

describe('A department', () => {
  it('is assigned as lead, or in support, to a case that nobody claims', () => {
    given(filed, listed).when(assignDepartment, asked).thenRecords(assigned);
    const support = { ...assignment, role: 'support', promisedFor: '2026-03-20' as Day } as const;
    given(filed, listed)
      .when(assignDepartment, { ...asked, ...support })
      .thenRecords({ type: 'DepartmentAssigned', data: support });
  });

  it('is assigned once, and not when it has claimed so by itself', () => {
    given(filed, listed, assigned).when(assignDepartment, asked).thenNothingNew();
    given(filed, listed, claimed).when(assignDepartment, asked).thenNothingNew();
  });

  it('is not assigned as a second lead', () => {
    given(filed, listed, claimed)
      .when(assignDepartment, { ...asked, department: urbanManagement })
      .thenRefuses('lead-already-claimed', { department: '交警大队' });
  });
});

describe('An assignment', () => {
  it('is refused where the first to claim has it, and to kinds of units that may not', () => {
    const errand = givenUnder(rulesOf('errand', 1));
    errand(filed).when(assignDepartment, asked).thenRefuses('assign-only-by-claim');
    given(filed, listed)
      .when(assignDepartment, { ...asked, kind: 'team' })
      .thenRefuses('claimant-not-allowed');
  });

  it('is refused before the case is listed, and for a day before today', () => {
    given(filed).when(assignDepartment, asked).thenRefuses('case-not-listed');
    given(filed, listed)
      .when(assignDepartment, { ...asked, promisedFor: '2026-03-01' as Day })
      .thenRefuses('promise-in-the-past');
  });
});
