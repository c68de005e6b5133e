import { caseStream, type CaseId } from '../../case/ids.js';
import {
  chen,
  claim,
  claimed,
  closed,
  evening,
  filed,
  filing,
  listed,
  morning,
  noon,
  resolved,
  rulesOf,
  trafficPolice,
  urbanManagement,
  wang,
  wangjiang,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import { recordedOn } from '../../../../../test/support/recorded.js';
import type { CaseEvent } from '../../case/events.js';
import { standingWhenFiled } from '../../case/standing.projection.js';
import { projectionId } from '@crosswalk/projections';
import { LISTED } from '../../desk/readable-rows.js';
import { BREAKDOWN_LIST, breakdownListProjection, type ListedCase } from './breakdown-list.projection.js';

const id = '7f300000-0000-4000-8000-000000000001' as CaseId;
const { fold, finish } = breakdownListProjection(({ name, version }) => rulesOf(name, version));

const rowAfter = (...facts: readonly CaseEvent[]): ListedCase | undefined => {
  const row = recordedOn(caseStream(id), facts).reduce<ListedCase | undefined>(fold, undefined);
  return row && finish(row);
};

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
      community: wangjiang,
      subdistrict: null,
      filedAt: morning,
      changedAt: morning,
      revision: 0,
      standing: standingWhenFiled(filing),
      next: { step: 'list-case', whom: 'coordinator', units: [] },
      readers: [wangjiang.id],
      openTo: [],
    });
  });

  it('is open to departments once listed, and is read by whoever ever was with it', () => {
    expect(rowAfter(filed, listed)).toMatchObject({ readers: [wangjiang.id], openTo: ['department'] });
    const after = rowAfter(filed, listed, claimed, withdrawn);
    expect(after).toMatchObject({ readers: [wangjiang.id, trafficPolice.id], openTo: [] });
  });

  it('shows its list, and waits for a department', () => {
    expect(rowAfter(filed, listed)).toMatchObject({
      standing: { stage: 'listed', list: { name: '2026 破难清单', level: 'district' } },
      changedAt: noon,
      revision: 1,
      next: { step: 'claim-case', whom: 'department', units: [] },
    });
  });

  it('shows who leads it and by when', () => {
    const promise = { ...claim, promisedFor: '2026-06-30' } as typeof claim;
    expect(rowAfter(filed, listed, { type: 'CaseClaimed', data: promise })).toMatchObject({
      standing: { stage: 'claimed', claims: [{ department: trafficPolice, promisedFor: '2026-06-30' }] },
      next: { step: 'resolve-case', whom: 'department', units: [trafficPolice] },
    });
  });

  it('keeps its stage, its lead and what is next when a department claims in support', () => {
    const support = { ...claim, role: 'support', department: urbanManagement, at: evening } as const;
    const before = rowAfter(filed, listed, claimed);
    const after = rowAfter(filed, listed, claimed, { type: 'CaseClaimed', data: support });
    expect(after).toMatchObject({
      standing: { stage: 'claimed', claims: [{ department: trafficPolice }, { department: urbanManagement }] },
      next: before?.next,
      revision: 3,
    });
  });

  it('is open to claim again when the lead is released', () => {
    const data = { department: trafficPolice, role: 'lead', reason: '不属职责', by: wang, at: evening } as const;
    expect(rowAfter(filed, listed, claimed, { type: 'ClaimReleased', data })).toMatchObject({
      standing: { stage: 'listed', claims: [] },
      next: { step: 'claim-case', whom: 'department' },
    });
  });

  it('waits to be closed when its procedure asks for no confirmation, and for nobody when closed', () => {
    expect(rowAfter(filed, listed, claimed, resolved)).toMatchObject({
      standing: { stage: 'resolved' },
      next: { step: 'close-case', whom: 'coordinator' },
    });
    expect(rowAfter(filed, listed, claimed, resolved, closed)).toMatchObject({
      standing: { stage: 'closed' },
      next: null,
    });
  });

  it('goes back to its lead when reopened', () => {
    const reopened: CaseEvent = { type: 'CaseReopened', data: { reason: '坡道仍然太陡', by: chen, at: evening } };
    expect(rowAfter(filed, listed, claimed, resolved, reopened)).toMatchObject({
      standing: { stage: 'claimed', claims: [{ department: trafficPolice }] },
      next: { step: 'resolve-case', whom: 'department' },
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
    expect(rowAfter(filed, withdrawn)).toMatchObject({ standing: { stage: 'withdrawn' }, next: null });
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

describe('The breakdown list', () => {
  it('is where everybody looks for whom a case concerns', () => {
    expect(projectionId(BREAKDOWN_LIST)).toBe(LISTED);
  });
});
