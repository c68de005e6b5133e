import { listDecider } from '../../libs/breakdown-lists/src/list/decider.js'; // its front door would load Nest into every spec
import type { ListEvent } from '../../libs/breakdown-lists/src/list/events.js';
import { tellStoriesOf } from './given.js';

/** A community's breakdown list, its keepers and its hours, fixed. */
export const given = tellStoriesOf(listDecider);

type Data<Type extends ListEvent['type']> = Extract<ListEvent, { type: Type }>['data'];

const staff = (role: string, unit: string) => ({ role, unit, reading: { of: 'unit', unit } }) as const;

export const coordinator = { role: 'coordinator', unit: 'unit-of-上城区', reading: { of: 'all' } } as const;
export const zhou = staff('subdistrict-staff', 'unit-of-望江街道');
export const chen = staff('community-staff', 'unit-of-望江社区');
export const lin = staff('community-staff', 'unit-of-近江社区');

const noon = { by: 'chen', at: '2026-03-02T04:00:00.000Z' };
export const today = '2026-03-02';

export const opening: Data<'BreakdownListOpened'> = {
  name: '望江社区破难清单',
  level: 'community',
  unit: { id: 'unit-of-望江社区', name: '望江社区' },
  subdistrict: { id: 'unit-of-望江街道', name: '望江街道' },
  from: '2026-01-01',
  to: '2026-12-31',
  mayAdd: { roles: ['community-staff', 'subdistrict-staff'] },
  ...noon,
};
export const crossing: Data<'CasePutOnList'> = {
  case: { id: 'case-1', number: '2026-00001-3', title: '望江东路缺少斑马线' },
  ...noon,
};
export const raising: Data<'CaseTakenOffList'> = {
  case: { id: 'case-1' },
  why: 'raised',
  to: { id: 'list-of-街道', name: '望江街道破难清单' },
  ...noon,
};
export const publishing = { publishedOn: today, title: '第一批', ...noon };

export const opened: ListEvent = { type: 'BreakdownListOpened', data: opening };
export const putOn: ListEvent = { type: 'CasePutOnList', data: crossing };
export const takenOff: ListEvent = { type: 'CaseTakenOffList', data: raising };
export const published: ListEvent = { type: 'EditionPublished', data: { ...publishing, edition: 1, cases: 1 } };
export const closed: ListEvent = { type: 'BreakdownListClosed', data: { reason: '年度结束', ...noon } };
