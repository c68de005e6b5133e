import type { CaseEvent } from '../../case/events.js';
import type { WorkItemId } from '../../case/ids.js';
import {
  claimed,
  evening,
  filed,
  given,
  listed,
  noon,
  trafficPolice,
  urbanManagement,
  wang,
} from '../../../../../test/support/crosswalk-story.js';
import { cancelWorkItem } from './cancel-work-item.decision.js';

const done = { by: wang, at: noon };
const marking = { item: 'marking' as WorkItemId, department: trafficPolice };
const begun: readonly CaseEvent[] = [
  filed,
  listed,
  claimed,
  { type: 'WorkItemPlanned', data: { ...marking, title: '施划标线', dependsOn: [], ...done } },
];
const started: CaseEvent = { type: 'WorkItemStarted', data: { ...marking, ...done } };
const cancelling = { ...marking, reason: '改设信号灯', by: wang, at: evening };
const cancelled: CaseEvent = { type: 'WorkItemCancelled', data: cancelling };

describe('A work item', () => {
  it('is cancelled with a reason, started or not', () => {
    given(...begun)
      .when(cancelWorkItem, cancelling)
      .thenRecords(cancelled);
    given(...begun, started)
      .when(cancelWorkItem, cancelling)
      .thenRecords(cancelled);
    given(...begun, cancelled)
      .when(cancelWorkItem, cancelling)
      .thenNothingNew();
  });

  it('is not cancelled once it is finished, or by whoever does not claim the case', () => {
    given(...begun, started, { type: 'WorkItemFinished', data: { ...marking, outcome: '完成', evidence: [], ...done } })
      .when(cancelWorkItem, cancelling)
      .thenRefuses('work-item-closed', { title: '施划标线' });
    given(...begun)
      .when(cancelWorkItem, { ...cancelling, department: urbanManagement })
      .thenRefuses('no-claim-of-yours');
  });
});
