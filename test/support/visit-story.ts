import { visitDecider } from '../../libs/visits/src/round/decider.js'; // its front door would load Nest into every spec
import type { VisitEvent } from '../../libs/visits/src/round/events.js';
import { tellStoriesOf } from './given.js';

/** A liaison group goes door to door in one community. */
export const given = tellStoriesOf(visitDecider);

export const noon = '2026-03-02T04:00:00.000Z';
export const evening = '2026-03-02T10:00:00.000Z';
export const today = { day: '2026-03-02', now: evening };

const unit = (name: string) => ({ id: `unit-of-${name}`, name });
export const wangjiang = unit('望江社区');
export const wangjiangSubdistrict = unit('望江街道');
export const jinjiang = unit('近江社区');

export const chen = { role: 'community-staff', unit: wangjiang.id };
export const zhou = { role: 'subdistrict-staff', unit: wangjiangSubdistrict.id };
export const lin = { role: 'community-staff', unit: jinjiang.id };

type Data<Type extends VisitEvent['type']> = Extract<VisitEvent, { type: Type }>['data'];

export const opening: Data<'VisitRoundOpened'> = {
  campaign: '2026 春季大走访',
  community: wangjiang,
  subdistrict: wangjiangSubdistrict,
  group: '第三联络组',
  members: ['陈美琳', '老周'],
  route: '望江家园 1 至 6 幢',
  from: '2026-03-01',
  to: '2026-03-15',
  planned: 40,
  by: 'chen-meilin',
  at: noon,
};
export const door = '3幢2单元501';
export const visit: Data<'HouseholdVisited'> = { door, outcome: 'at-home', by: 'chen-meilin', at: noon };
export const request: Data<'RequestTaken'> = {
  case: 'case-of-the-crossing',
  filing: 'filing-of-the-crossing',
  door,
  request: {
    procedure: { name: 'problem', version: 2 },
    title: '望江东路缺少斑马线',
    description: '去菜市场要绕行六百米',
    category: 'crossing',
    place: { address: '望江东路 112 号' },
    urgency: 'hard',
  },
  by: 'chen-meilin',
  at: noon,
};

export const opened: VisitEvent = { type: 'VisitRoundOpened', data: opening };
export const visited: VisitEvent = { type: 'HouseholdVisited', data: visit };
export const taken: VisitEvent = { type: 'RequestTaken', data: request };
export const dropped: VisitEvent = {
  type: 'RequestDropped',
  data: { case: request.case, why: 'category-unknown', by: 'chen-meilin', at: evening },
};
export const closed: VisitEvent = { type: 'VisitRoundClosed', data: { by: 'chen-meilin', at: evening } };
