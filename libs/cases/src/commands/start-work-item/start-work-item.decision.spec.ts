import type { CaseEvent } from '../../case/events.js';
import type { WorkItemId } from '../../case/ids.js';
import {
  claim,
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
import { startWorkItem } from './start-work-item.decision.js';

const done = { by: wang, at: noon };
const lamp = { item: 'lamp' as WorkItemId, department: urbanManagement };
const marking = { item: 'marking' as WorkItemId, department: trafficPolice };
const begun: readonly CaseEvent[] = [
  filed,
  listed,
  claimed,
  { type: 'CaseClaimed', data: { ...claim, department: urbanManagement, role: 'support' } },
  { type: 'WorkItemPlanned', data: { ...lamp, title: '移动灯杆', dependsOn: [], ...done } },
  { type: 'WorkItemPlanned', data: { ...marking, title: '施划标线', dependsOn: [lamp.item], ...done } },
];
const starting = { ...marking, by: wang, at: evening };
const started: CaseEvent = { type: 'WorkItemStarted', data: starting };
const ended: readonly CaseEvent[] = [
  { type: 'WorkItemFinished', data: { ...lamp, outcome: '完成', evidence: [], ...done } },
  { type: 'WorkItemCancelled', data: { ...lamp, reason: '无须移动', ...done } },
];

describe('A work item', () => {
  it('waits for the items it depends on, and says whose', () => {
    given(...begun)
      .when(startWorkItem, starting)
      .thenRefuses('work-item-waits', {
        title: '施划标线',
        waitsFor: { zh: '城管局的「移动灯杆」', en: '“移动灯杆” of 城管局' },
      });
  });

  it.each(ended)('is started once what it waited for has ended: $type', (end) => {
    given(...begun, end)
      .when(startWorkItem, starting)
      .thenRecords(started);
    given(...begun, end, started)
      .when(startWorkItem, starting)
      .thenNothingNew();
  });

  it('is started by its own department, and not after its end', () => {
    given(...begun)
      .when(startWorkItem, { ...starting, item: lamp.item })
      .thenRefuses('work-item-of-another-department', { department: '城管局' });
    given(...begun)
      .when(startWorkItem, { ...starting, item: 'other' as WorkItemId })
      .thenRefuses('work-item-unknown');
    given(...begun, { type: 'WorkItemCancelled', data: { ...marking, reason: '不做了', ...done } })
      .when(startWorkItem, starting)
      .thenRefuses('work-item-closed', { title: '施划标线' });
  });
});
