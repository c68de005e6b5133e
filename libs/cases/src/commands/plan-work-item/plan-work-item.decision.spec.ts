import type { CaseEvent } from '../../case/events.js';
import type { Day, WorkItemId } from '../../case/ids.js';
import {
  claimed,
  evening,
  filed,
  given,
  givenUnder,
  listed,
  resolved,
  rulesOf,
  today,
  trafficPolice,
  urbanManagement,
  wang,
} from '../../../../../test/support/crosswalk-story.js';
import { planWorkItem } from './plan-work-item.decision.js';

const planning = {
  item: 'marking' as WorkItemId,
  department: trafficPolice,
  title: '施划标线',
  due: '2026-03-20' as Day,
  dependsOn: [],
  by: wang,
  at: evening,
};
const asked = { ...planning, today };
const planned: CaseEvent = { type: 'WorkItemPlanned', data: planning };

describe('A work item', () => {
  it('is planned by whoever claims the case', () => {
    given(filed, listed, claimed).when(planWorkItem, asked).thenRecords(planned);
    given(filed, listed, claimed)
      .when(planWorkItem, { ...asked, department: urbanManagement })
      .thenRefuses('no-claim-of-yours');
  });

  it('may wait for an item that is there', () => {
    const second = { ...planning, item: 'lamp' as WorkItemId, dependsOn: [planning.item] };
    given(filed, listed, claimed, planned)
      .when(planWorkItem, { ...asked, ...second })
      .thenRecords({ type: 'WorkItemPlanned', data: second });
    given(filed, listed, claimed)
      .when(planWorkItem, { ...asked, ...second })
      .thenRefuses('work-item-unknown', { field: 'dependsOn' });
  });

  it('is not due before today', () => {
    given(filed, listed, claimed)
      .when(planWorkItem, { ...asked, due: '2026-03-01' as Day })
      .thenRefuses('day-in-the-past', { day: '2026-03-01', field: 'due' });
  });

  it('is not planned under a procedure without work items, or once the case is resolved', () => {
    givenUnder(rulesOf('errand', 1))(filed, claimed)
      .when(planWorkItem, asked)
      .thenRefuses('step-not-in-procedure', { step: 'work-items' });
    given(filed, listed, claimed, resolved).when(planWorkItem, asked).thenRefuses('case-already-resolved');
  });
});

describe('Whoever names the revision of the work they looked at', () => {
  it('is let through when it is the newest', () => {
    given(filed, listed, claimed)
      .when(planWorkItem, { ...asked, workRevision: 0 })
      .thenRecords(planned);
  });

  it('is stopped when a colleague was faster', () => {
    given(filed, listed, claimed, planned)
      .when(planWorkItem, { ...asked, item: 'lamp' as WorkItemId, workRevision: 0 })
      .thenRefuses('work-moved-on', { expected: '0', actual: '1' });
  });
});
