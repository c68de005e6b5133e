import type { CaseEvent, UnitRef } from '../../case/events.js';
import type { WorkItemId } from '../../case/ids.js';
import {
  chen,
  claim,
  claimed,
  evening,
  filed,
  given,
  listed,
  morning,
  noon,
  resolved,
  trafficPolice,
  urbanManagement,
  wang,
} from '../../../../../test/support/crosswalk-story.js';
import { releaseClaim } from './release-claim.decision.js';

const grant = { department: urbanManagement, reason: '人行道归住建局', by: chen, at: evening };
const done = { by: wang, at: noon };
const asked = (department: UnitRef): CaseEvent => ({
  type: 'ReleaseAsked',
  data: { department, reason: '不属本部门', ...done },
});
const supported: CaseEvent = {
  type: 'CaseClaimed',
  data: { ...claim, department: urbanManagement, role: 'support' },
};
const item = (id: string, department: UnitRef): CaseEvent => ({
  type: 'WorkItemPlanned',
  data: { item: id as WorkItemId, department, title: id, dependsOn: [], ...done },
});
const released: CaseEvent = { type: 'ClaimReleased', data: { ...grant, role: 'support' } };
const proposed: CaseEvent = {
  type: 'PlanProposed',
  data: { department: trafficPolice, version: 2, summary: '设斑马线', measures: [], ...done },
};
const signed: CaseEvent = { type: 'PlanSigned', data: { department: trafficPolice, version: 2, ...done } };

describe('A claim', () => {
  it('is released when its unit has asked', () => {
    given(filed, listed, claimed, supported, asked(urbanManagement)).when(releaseClaim, grant).thenRecords(released);
    const ofLead = { ...grant, department: trafficPolice };
    given(filed, listed, claimed, asked(trafficPolice))
      .when(releaseClaim, ofLead)
      .thenRecords({ type: 'ClaimReleased', data: { ...ofLead, role: 'lead' } });
  });

  it('is taken from a unit that has not asked, when the coordinator says so', () => {
    given(filed, listed, claimed, supported)
      .when(releaseClaim, { ...grant, unasked: true })
      .thenRecords(released);
    given(filed, listed, claimed)
      .when(releaseClaim, { ...grant, unasked: true })
      .thenRefuses('release-not-asked', { department: '城管局' });
  });

  it('takes its open work along, and nobody else’s', () => {
    const started: CaseEvent = {
      type: 'WorkItemStarted',
      data: { item: 'a' as WorkItemId, department: urbanManagement, ...done },
    };
    const finished: CaseEvent = {
      type: 'WorkItemFinished',
      data: { item: 'b' as WorkItemId, department: urbanManagement, outcome: '完成', evidence: [], ...done },
    };
    const items = [item('a', urbanManagement), item('b', urbanManagement), item('c', trafficPolice)];
    given(filed, listed, claimed, supported, ...items, started, finished, asked(urbanManagement))
      .when(releaseClaim, grant)
      .thenRecords(released, { type: 'WorkItemCancelled', data: { ...grant, item: 'a' as WorkItemId } });
  });

  it('is not released without being asked, once resolved, or before it was asked', () => {
    given(filed, listed, claimed, supported)
      .when(releaseClaim, grant)
      .thenRefuses('release-not-asked', { department: '城管局' });
    given(filed, listed, claimed, supported, asked(urbanManagement), resolved)
      .when(releaseClaim, grant)
      .thenRefuses('case-already-resolved');
    given(filed, listed, claimed, supported, asked(urbanManagement))
      .when(releaseClaim, { ...grant, at: morning })
      .thenRefuses('occurred-before-last-step');
  });
});

describe('A plan', () => {
  it('is adopted when it waited only for the signature of whoever is released', () => {
    given(filed, listed, claimed, supported, proposed, signed, asked(urbanManagement))
      .when(releaseClaim, grant)
      .thenRecords(released, { type: 'PlanAdopted', data: { version: 2, by: chen, at: evening } });
  });

  it('waits for a lead when it is the lead that is released', () => {
    const ofLead = { ...grant, department: trafficPolice };
    given(filed, listed, claimed, supported, proposed, signed, asked(trafficPolice))
      .when(releaseClaim, ofLead)
      .thenRecords({ type: 'ClaimReleased', data: { ...ofLead, role: 'lead' } });
  });
});
