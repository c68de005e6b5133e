import { listIdOf, type ListId } from '@crosswalk/breakdown-lists';
import { subdistrictOf } from '../cast/places.js';
import { communities, district, unit, type CommunityName, type SubdistrictName, type Unit } from '../cast/units.js';
import { dayOf } from '../story/moment.js';

/** A list as it is opened. */
export type Campaign = Readonly<{
  id: ListId;
  name: string;
  level: 'district' | 'subdistrict' | 'community';
  unit: Unit;
  from: string;
  to?: string;
}>;

const campaign = ({ name, level, unit: owner, from, to }: Omit<Campaign, 'id'>): Campaign => {
  const period = { from, ...(to === undefined ? {} : { to }) };
  return { id: listIdOf({ unit: owner.id, level, name, ...period }), name, level, unit: owner, ...period };
};

const yearOf = (day: number): string => dayOf(day).slice(0, 4);

/** One list a level and a year. @param community whose subdistrict is meant */
export const campaignOf = (level: 'district' | 'subdistrict', day: number, community?: CommunityName): Campaign => {
  const year = yearOf(day);
  if (level === 'district' || community === undefined) return campaignIn(district, year);
  return campaignIn(unit('subdistrict', subdistrictOf(community)), year);
};

const campaignIn = (owner: Unit, year: string): Campaign =>
  campaign({
    name: `${owner.name}破难清单 ${year}`,
    level: owner.kind === 'district' ? 'district' : 'subdistrict',
    unit: owner,
    from: `${year}-01-01`,
    ...(year === STARTED ? {} : { to: `${year}-12-31` }),
  });

// The starter lists of a new installation have no last day.
const STARTED = '2026';

/** The lists of a year. */
export const campaignsOf = (year: string): readonly Campaign[] => [
  campaignIn(district, year),
  ...(Object.keys(communities) as SubdistrictName[]).map((name) => campaignIn(unit('subdistrict', name), year)),
];
