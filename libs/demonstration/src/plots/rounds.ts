import { visitIdOf } from '@crosswalk/visits';
import { communityStaff } from '../cast/people.js';
import { communityUnit, groundOf } from '../cast/places.js';
import type { CommunityName } from '../cast/units.js';
import { dayOf } from '../story/moment.js';
import type { Tale } from '../story/tale.js';

const OUTCOMES = ['at-home', 'at-home', 'at-home', 'at-home', 'nobody-home', 'nobody-home', 'refused'];

const REQUESTS = [
  { title: '楼道扶手松动', category: 'housing', answers: { danger: false } },
  { title: '垃圾桶点位太少', category: 'waste' },
  { title: '楼下施工夜间太吵', category: 'noise', answers: { source: 'building-site', 'at-night': true } },
  { title: '门口坡道太陡，轮椅推不上', category: 'pavement', answers: { what: 'too-steep', wheelchair: true } },
  { title: '路灯闪烁', category: 'lighting', answers: { lamps: 1, fault: 'flickering' } },
];

export type Round = Readonly<{
  community: CommunityName;
  campaign: string;
  group: string;
  members: readonly string[];
  households: number;
  requests: number;
  over: boolean;
}>;

/** A group goes from door to door; what they are asked for becomes cases. */
export const tellRound = (tale: Tale, round: Round): void => {
  const { community, campaign, group, members, households, requests, over } = round;
  const by = communityStaff[community];
  const from = dayOf(tale.now.day);
  const unit = communityUnit(community).id;
  const id = visitIdOf({ community: unit, campaign, group, from });
  const { estates } = groundOf(community);
  const body = {
    campaign,
    community: unit,
    group,
    members,
    from,
    to: dayOf(tale.now.day + 21),
    planned: households + 12,
  };
  tale.tell({ by, path: 'visits', body: { ...body, route: estates.join(' → ') } });
  const every = Math.max(1, Math.floor(households / Math.max(1, requests)));
  for (let house = 0; house < households; house += 1) {
    if (house % 9 === 8) tale.wait(1);
    const door = `${tale.random.one(estates)} ${1 + (house % 12)}幢${1 + (house % 3)}单元${2 + (house % 5)}0${1 + (house % 2)}`;
    const asks = requests > 0 && house % every === every - 1 ? REQUESTS[house % REQUESTS.length] : undefined;
    const outcome = asks ? 'at-home' : tale.random.one(OUTCOMES);
    tale.tell({ by, path: `visits/${id}/households`, body: { door, outcome } });
    if (asks) tale.tell({ by, path: `visits/${id}/requests`, body: { ...asks, door } });
  }
  if (over) tale.wait(2).tell({ by, path: `visits/${id}/closure`, body: { note: '本轮走访结束，已逐户回复' } });
};
