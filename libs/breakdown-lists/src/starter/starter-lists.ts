import { derivedId } from '@crosswalk/event-sourcing';
import { unitIdOf } from '@crosswalk/organisation';
import type { OpenList } from '../commands/open-list/open-list.decision.js';
import { openList } from '../commands/open-list/open-list.decision.js';
import type { Adder, Level } from '../list/events.js';
import { listIdOf, type ListId } from '../list/ids.js';
import type { Lists } from '../lists.js';

type Campaign = Omit<OpenList, 'asker' | 'by' | 'at'>;

const FROM = '2026-01-01';
const unit = (level: Level, name: string) => ({ id: unitIdOf(level, name), name });
const subdistrict = unit('subdistrict', '望江街道');
const both: readonly Adder[] = ['community-staff', 'subdistrict-staff'];

/** The campaigns that a new installation begins with, one for each level. */
export const starterLists = {
  district: {
    name: '上城区破难清单 2026',
    level: 'district',
    unit: unit('district', '上城区'),
    from: FROM,
    mayAdd: { roles: ['subdistrict-staff'] },
  },
  subdistrict: {
    name: '望江街道破难清单 2026',
    level: 'subdistrict',
    unit: subdistrict,
    from: FROM,
    mayAdd: { roles: ['subdistrict-staff'] },
  },
  community: {
    name: '望江社区破难清单 2026',
    level: 'community',
    unit: unit('community', '望江社区'),
    subdistrict,
    from: FROM,
    mayAdd: { roles: both },
  },
} as const satisfies Readonly<Record<Level, Campaign>>;

/** The id of a starter campaign. */
export const starterListId = (level: Level): ListId => {
  const { unit: owner, ...campaign } = starterLists[level];
  return listIdOf({ ...campaign, unit: owner.id });
};

/** Opens the starter campaigns; what is there already stays as it is. */
export const openStarterLists = async (lists: Lists, at: string): Promise<void> => {
  for (const list of Object.values(starterLists)) {
    const id = starterListId(list.level);
    const commandId = derivedId('starter', `list\n${id}`);
    const metadata = {
      commandId,
      correlationId: commandId,
      causationId: commandId,
      actorId: 'crosswalk',
      actorRole: 'machine',
    };
    const command = { ...list, asker: { role: 'coordinator' }, by: 'crosswalk', at };
    await lists.record(id, { metadata }, (state) => (state.stage === 'unopened' ? openList(command, state) : []));
  }
};
