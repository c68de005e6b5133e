import { caseStream, type CaseId } from '../../case/ids.js';
import {
  chen,
  claim,
  claimed,
  closed,
  evening,
  filed,
  listed,
  morning,
  noon,
  resolved,
  trafficPolice,
  urbanManagement,
  wang,
  wangjiang,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import { recordedOn } from '../../../../../test/support/recorded.js';
import type { CaseEvent } from '../../case/events.js';
import { breakdownListProjection, type ListedCase } from './breakdown-list.projection.js';

const id = '7f300000-0000-4000-8000-000000000001' as CaseId;
const { fold } = breakdownListProjection;

const rowAfter = (...facts: readonly CaseEvent[]): ListedCase | undefined =>
  recordedOn(caseStream(id), facts).reduce<ListedCase | undefined>(fold, undefined);

describe('A row of the breakdown list', () => {
  it('begins with what was filed, and waits for the coordinator', () => {
    expect(rowAfter(filed)).toEqual({
      id,
      number: '2026-00001-3',
      title: '望江东路缺少斑马线',
      description: '小区被道路分成两半，老人过街去菜市场要绕行六百米。',
      category: 'crossing',
      address: '望江东路 112 号',
      latitude: 30.2296,
      longitude: 120.1834,
      urgency: 'hard',
      affected: 1200,
      source: 'visit',
      stage: 'filed',
      community: wangjiang,
      subdistrict: null,
      lead: null,
      list: null,
      filedAt: morning,
      changedAt: morning,
      promisedFor: null,
      revision: 0,
      next: { step: 'list', whom: 'coordinator' },
    });
  });

  it('shows its list, and waits for a department', () => {
    expect(rowAfter(filed, listed)).toMatchObject({
      stage: 'listed',
      list: { name: '2026 破难清单', level: 'district' },
      changedAt: noon,
      revision: 1,
      next: { step: 'claim', whom: 'department' },
    });
  });

  it('shows who leads it and by when', () => {
    const promise = { ...claim, promisedFor: '2026-06-30' } as typeof claim;
    expect(rowAfter(filed, listed, { type: 'CaseClaimed', data: promise })).toMatchObject({
      stage: 'claimed',
      lead: trafficPolice,
      promisedFor: '2026-06-30',
      next: { step: 'resolve', whom: 'department' },
    });
  });

  it('is not changed by a supporting claim but in its revision and time', () => {
    const support = { ...claim, role: 'support', department: urbanManagement, at: evening } as const;
    const before = rowAfter(filed, listed, claimed);
    expect(rowAfter(filed, listed, claimed, { type: 'CaseClaimed', data: support })).toEqual({
      ...before,
      changedAt: evening,
      revision: 3,
    });
  });

  it('is open to claim again when the lead is released', () => {
    const data = { department: trafficPolice, role: 'lead', reason: '不属职责', by: wang, at: evening } as const;
    expect(rowAfter(filed, listed, claimed, { type: 'ClaimReleased', data })).toMatchObject({
      stage: 'listed',
      lead: null,
      promisedFor: null,
      next: { step: 'claim', whom: 'department' },
    });
  });

  it('waits for the community when resolved, and for nobody when closed', () => {
    expect(rowAfter(filed, listed, claimed, resolved)).toMatchObject({
      stage: 'resolved',
      next: { step: 'confirm', whom: 'community' },
    });
    expect(rowAfter(filed, listed, claimed, resolved, closed)).toMatchObject({ stage: 'closed', next: null });
  });

  it('goes back to its lead when reopened', () => {
    const reopened: CaseEvent = { type: 'CaseReopened', data: { reason: '坡道仍然太陡', by: chen, at: evening } };
    expect(rowAfter(filed, listed, claimed, resolved, reopened)).toMatchObject({
      stage: 'claimed',
      lead: trafficPolice,
      next: { step: 'resolve', whom: 'department' },
    });
  });

  it('keeps what an amendment leaves out', () => {
    const changes = { title: '望江东路需要斑马线', place: { address: '望江东路 114 号' } };
    const amended: CaseEvent = { type: 'CaseAmended', data: { changes, by: chen, at: noon } };
    expect(rowAfter(filed, amended)).toMatchObject({
      title: '望江东路需要斑马线',
      address: '望江东路 114 号',
      latitude: null,
      category: 'crossing',
      affected: 1200,
    });
  });

  it('stays, without anything next, when withdrawn', () => {
    expect(rowAfter(filed, withdrawn)).toMatchObject({ stage: 'withdrawn', next: null });
  });

  it('takes the same event once', () => {
    const events = recordedOn(caseStream(id), [filed, listed]);
    const once = events.reduce<ListedCase | undefined>(fold, undefined);
    expect([...events, ...events].reduce<ListedCase | undefined>(fold, undefined)).toEqual(once);
  });

  it('is refused for a case that was never filed', () => {
    expect(() => rowAfter(listed)).toThrow('CaseListed of a case that was not filed');
  });
});
