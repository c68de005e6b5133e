import type { CaseEvent } from '../../case/events.js';
import type { AttachmentId, WorkItemId } from '../../case/ids.js';
import {
  claimed,
  evening,
  filed,
  given,
  listed,
  noon,
  trafficPolice,
  wang,
} from '../../../../../test/support/crosswalk-story.js';
import { finishWorkItem } from './finish-work-item.decision.js';

const done = { by: wang, at: noon };
const marking = { item: 'marking' as WorkItemId, department: trafficPolice };
const photo = 'photo' as AttachmentId;
const begun: readonly CaseEvent[] = [
  filed,
  listed,
  claimed,
  { type: 'WorkItemPlanned', data: { ...marking, title: '施划标线', dependsOn: [], ...done } },
];
const started: CaseEvent = { type: 'WorkItemStarted', data: { ...marking, ...done } };
const attached: CaseEvent = {
  type: 'AttachmentAdded',
  data: {
    attachment: { id: photo, name: '标线.jpg', mediaType: 'image/jpeg', size: 1, sha256: '0' },
    visibility: 'internal',
    ...done,
  },
};
const finishing = { ...marking, outcome: '标线已施划', evidence: [photo], by: wang, at: evening };
const finished: CaseEvent = { type: 'WorkItemFinished', data: finishing };

describe('A work item', () => {
  it('is finished with evidence that is on the case', () => {
    given(...begun, started, attached)
      .when(finishWorkItem, finishing)
      .thenRecords(finished);
    given(...begun, started)
      .when(finishWorkItem, finishing)
      .thenRefuses('attachment-unknown', { attachment: 'photo', field: 'evidence' });
  });

  it('is finished once', () => {
    given(...begun, started, attached, finished)
      .when(finishWorkItem, finishing)
      .thenNothingNew();
  });

  it('is not finished before it was started, or after it was cancelled', () => {
    given(...begun)
      .when(finishWorkItem, finishing)
      .thenRefuses('work-item-not-started', { title: '施划标线' });
    given(...begun, { type: 'WorkItemCancelled', data: { ...marking, reason: '不做了', ...done } })
      .when(finishWorkItem, finishing)
      .thenRefuses('work-item-closed', { title: '施划标线' });
  });
});
