import { chen, filed, listing, noon, wangjiang } from '../../../../../test/support/crosswalk-story.js';
import { recordedOn } from '../../../../../test/support/recorded.js';
import type { CaseEvent } from '../../case/events.js';
import { caseStream, type CaseId, type ListId } from '../../case/ids.js';
import { mirrorList } from './mirror-list.process.js';

const id = '00000000-0000-4000-8000-000000000001' as CaseId;
const community = 'community-list' as ListId;
const district = 'district-list' as ListId;
const told = { case: id, by: chen };

const asked = (...facts: readonly CaseEvent[]) =>
  recordedOn(caseStream(id), facts).flatMap((event) => mirrorList.react(event).map(({ command }) => command));

const from = { id: community, name: '望江社区破难清单', level: 'community' } as const;
const list = { id: district, name: '上城区破难清单', level: 'district' } as const;
const raised: CaseEvent = { type: 'CaseRaised', data: { from, list, reason: '需多部门会商', by: chen, at: noon } };

describe('A breakdown list', () => {
  it('is told of the cases put on it', () => {
    expect(asked(filed, { type: 'CaseListed', data: { ...listing, list } })).toEqual([
      { name: 'put-on-list', ...told, list: district },
    ]);
  });

  it('loses a raised case to the higher list', () => {
    expect(asked(raised)).toEqual([
      { name: 'take-off-list', ...told, list: community, why: 'raised', to: { id: district, name: list.name } },
      { name: 'put-on-list', ...told, list: district },
    ]);
  });

  it('loses a case that is declined, withdrawn or merged, and has it back when the merge is undone', () => {
    const into = { id: 'other' as CaseId, number: '2026-00002-1' };
    const ends: readonly CaseEvent[] = [
      { type: 'CaseDeclined', data: { reason: '不属本区', by: chen, at: noon } },
      { type: 'CaseWithdrawn', data: { reason: '居民撤回', by: chen, at: noon } },
      {
        type: 'CaseMerged',
        data: { into, reason: '重复', followers: [], reporters: [wangjiang], affected: 1, by: chen, at: noon },
      },
      { type: 'CaseUnmerged', data: { into, why: 'case-not-open', by: chen, at: noon } },
    ];
    expect(asked(...ends)).toEqual([
      { name: 'take-off-list', ...told, why: 'declined' },
      { name: 'take-off-list', ...told, why: 'withdrawn' },
      { name: 'take-off-list', ...told, why: 'merged', to: { id: 'other', name: '2026-00002-1' } },
      { name: 'put-on-list', ...told },
    ]);
  });

  it('that an import only names is not told', () => {
    expect(asked({ type: 'CaseListed', data: listing })).toEqual([]);
  });
});
