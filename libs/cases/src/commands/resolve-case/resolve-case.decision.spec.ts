import {
  claimed,
  filed,
  given,
  givenUnder,
  listed,
  morning,
  noon,
  resolution,
  resolved,
  rulesOf,
  urbanManagement,
  wang,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import {
  attached,
  crossing,
  inWorks,
  photo,
  ramp,
  reached,
  suspended,
} from '../../../../../test/support/plan-story.js';
import type { CaseEvent } from '../../case/events.js';
import type { AttachmentId, WorkItemId } from '../../case/ids.js';
import { resolveCase } from './resolve-case.decision.js';

const givenUnderFullRules = givenUnder(rulesOf('problem', 2));
const item = 'item-1' as WorkItemId;
const itemPlanned: CaseEvent = {
  type: 'WorkItemPlanned',
  data: { item, department: urbanManagement, title: '迁移=路灯|杆', dependsOn: [], by: wang, at: noon },
};
const itemCancelled: CaseEvent = {
  type: 'WorkItemCancelled',
  data: { item, department: urbanManagement, reason: '不再需要', by: wang, at: noon },
};

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

  it('is not resolved while a work item is open, whatever the procedure says of them', () => {
    const withoutItems = givenUnder({ ...rulesOf('problem', 1), steps: [] });
    for (const tell of [given, withoutItems]) {
      tell(filed, listed, claimed, itemPlanned)
        .when(resolveCase, resolution)
        .thenRefuses('steps-missing', { missing: 'work-items=城管局：迁移＝路灯｜杆' });
      tell(filed, listed, claimed, itemPlanned, itemCancelled).when(resolveCase, resolution).thenRecords(resolved);
    }
  });
});

describe('A case under the full rules', () => {
  const shown = { ...resolution, evidence: [photo] };

  it('is resolved with evidence when every milestone is reached', () => {
    givenUnderFullRules(...inWorks, reached(crossing), reached(ramp))
      .when(resolveCase, shown)
      .thenRecords({ type: 'CaseResolved', data: shown });
  });

  it('is not resolved before, and the refusal lists everything that is missing', () => {
    givenUnderFullRules(...inWorks, reached(crossing), itemPlanned)
      .when(resolveCase, resolution)
      .thenRefuses('steps-missing', { missing: 'works=坡道降低\nwork-items=城管局：迁移＝路灯｜杆\nevidence' });
  });

  it('is shown by attachments of its own', () => {
    given(filed, listed, claimed, attached)
      .when(resolveCase, { ...resolution, evidence: ['elsewhere' as AttachmentId] })
      .thenRefuses('attachment-unknown', { field: 'evidence' });
  });
});

describe('A resolution', () => {
  it('is refused without a claim, twice, while suspended, and on a case that has ended', () => {
    given(filed, listed).when(resolveCase, resolution).thenRefuses('case-not-claimed');
    given(filed, listed, claimed, resolved).when(resolveCase, resolution).thenRefuses('case-already-resolved');
    given(filed, listed, claimed, suspended).when(resolveCase, resolution).thenRefuses('case-suspended');
    given(filed, withdrawn).when(resolveCase, resolution).thenRefuses('case-not-open', { stage: 'withdrawn' });
  });
});
