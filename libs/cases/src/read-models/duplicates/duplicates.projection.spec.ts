import type { RecordedEvent } from '@crosswalk/event-sourcing';
import {
  chen,
  claimed,
  closed,
  evening,
  filed,
  lin,
  listed,
  resolved,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import type { CaseEvent } from '../../case/events.js';
import type { CaseId } from '../../case/ids.js';
import { duplicatesProjection, type ComparedCase } from './duplicates.projection.js';

const recorded = (event: CaseEvent, revision: number): CaseEvent & RecordedEvent =>
  ({ ...event, revision, stream: 'case-one' }) as CaseEvent & RecordedEvent;

const after = (...events: readonly CaseEvent[]): ComparedCase | undefined =>
  events.map(recorded).reduce<ComparedCase | undefined>(duplicatesProjection.fold, undefined);

const by = { by: chen, at: evening };
const other = { id: 'other' as CaseId, number: '2026-00002-1' };
const merged: CaseEvent = {
  type: 'CaseMerged',
  data: { into: other, reason: '同一处', followers: [], reporters: [], affected: 1, ...by },
};

describe('A case', () => {
  it('is compared with by what was told of it, as amended since', () => {
    const place = { address: '望江东路 118 号' };
    const amended: CaseEvent = { type: 'CaseAmended', data: { changes: { title: '缺斑马线', place }, ...by } };
    expect(after(filed, amended)).toMatchObject({
      title: '缺斑马线',
      address: '望江东路 118 号',
      latitude: null,
      category: 'crossing',
      affected: 1200,
      open: true,
    });
  });

  it('counts who said “me too”, and who moved along with a duplicate', () => {
    const meToo: CaseEvent = { type: 'AffectedPersonAdded', data: { source: 'walk-in', by: lin, at: evening } };
    const absorbed: CaseEvent = {
      type: 'CaseAbsorbed',
      data: { from: other, followers: [], reporters: [], affected: 3, ...by },
    };
    expect(after(filed, meToo, meToo, absorbed)?.affectedToo).toBe(5);
  });

  it('is compared with while it is open', () => {
    expect(after(filed, listed, claimed, resolved)?.open).toBe(true);
    expect(after(filed, listed, claimed, resolved, closed)?.open).toBe(false);
    expect(after(filed, listed, closed, { type: 'CaseReopened', data: { reason: '又坏了', ...by } })?.open).toBe(true);
    expect(after(filed, withdrawn)?.open).toBe(false);
    expect(after(filed, merged)?.open).toBe(false);
    expect(after(filed, merged, { type: 'CaseUnmerged', data: { into: other, why: '已结案', ...by } })?.open).toBe(
      true,
    );
  });

  it('is not written anew for what changes nothing, and is safe to replay', () => {
    const row = after(filed);
    expect(duplicatesProjection.fold(row, recorded(listed, 1))).toBe(row);
    expect(duplicatesProjection.fold(row, recorded(filed, 0))).toBe(row);
  });
});
