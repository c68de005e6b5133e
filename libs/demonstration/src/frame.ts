import { starterListId } from '@crosswalk/breakdown-lists';
import { demoPeople } from '@crosswalk/identity';
import { administrator, coordinator, everybody, subdistrictStaff } from './cast/people.js';
import { smallerUnitsOf } from './cast/smaller-units.js';
import { communities, district, providers, type ProviderName, type SubdistrictName } from './cast/units.js';
import { subdistrictUnit } from './cast/places.js';
import type { Period } from './history.js';
import { campaignOf, campaignsOf, type Campaign } from './plots/lists.js';
import { offerAll } from './plots/offers.js';
import { tellRound } from './plots/rounds.js';
import { dayOf, workday } from './story/moment.js';
import { Random } from './story/random.js';
import type { Step } from './story/step.js';
import { Tale, type Begun } from './story/tale.js';

const LATE = 17 * 60 + 50;

const begunAt = (name: string, day: number, { ends }: Period, minute = 500): Begun => ({
  name,
  random: new Random(name.length * 104_729 + day),
  begins: { day, minute },
  ends,
});

const LATECOMERS: Readonly<Partial<Record<ProviderName, SubdistrictName | undefined>>> = {
  青禾助老服务中心: undefined,
  湖滨先锋志愿队: '湖滨街道',
};

/** Units and people that joined the starter district for this story. */
export const unitsAndPeople = (period: Period): readonly Step[] => [...latecomers(period), ...smallerUnits(period)];

const smallerUnits = (period: Period): readonly Step[] =>
  (Object.keys(communities) as SubdistrictName[]).flatMap((subdistrict, index) => {
    const tale = new Tale(begunAt(`smaller-units-${index}`, period.first, period));
    for (const body of smallerUnitsOf(subdistrict)) tale.tell({ by: administrator, path: 'units', body });
    return tale.steps;
  });

const latecomers = (period: Period): readonly Step[] => {
  const tale = new Tale(begunAt('frame', period.first, period));
  for (const [name, of] of Object.entries(LATECOMERS) as [ProviderName, SubdistrictName | undefined][]) {
    const parent = of === undefined ? district.id : subdistrictUnit(of).id;
    tale.tell({ by: administrator, path: 'units', body: { kind: providers[name], name, parent } });
  }
  for (const { id, name, role, unit } of everybody) {
    if (!demoPeople.some((known) => known.id === id)) {
      tale.tell({ by: administrator, path: 'people', body: { id, name, posts: [{ role, unit: unit?.id }] } });
    }
  }
  return tale.steps;
};

const catalogue = (period: Period): readonly Step[] => {
  const tale = new Tale(begunAt('catalogue', workday(period.first + 1), period));
  offerAll(tale);
  return tale.steps;
};

const STARTERS: readonly string[] = [starterListId('district'), starterListId('subdistrict')];

const openedBy = ({ unit }: Campaign) =>
  unit.kind === 'subdistrict' ? subdistrictStaff[unit.name as SubdistrictName] : coordinator;

/** The lists of every year of the story, opened on its first day and closed in the year after. */
const lists = (period: Period): readonly Step[] => {
  const [from, to] = [dayOf(period.first).slice(0, 4), dayOf(period.ends.day).slice(0, 4)].map(Number);
  const years = Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, index) => String((from ?? 0) + index));
  return years.flatMap((year) => {
    const begins = Math.max(period.first, Date.parse(`${year}-01-01`) / 86_400_000);
    const opening = new Tale(begunAt(`lists-${year}`, begins, period, 490));
    for (const campaign of campaignsOf(year).filter(({ id }) => !STARTERS.includes(id))) {
      const { id: _derived, unit, ...terms } = campaign;
      opening.tell({ by: openedBy(campaign), path: 'lists', body: { ...terms, unit: unit.id } });
    }
    return opening.steps;
  });
};

/** An edition every two months of what was listed by then. */
export const editions = (period: Period, listed: readonly Step[]): readonly Step[] => {
  const months = Array.from({ length: 12 }, (_, index) => period.first + 55 + index * 60);
  return months.flatMap((day, index) => {
    const list = campaignOf('district', workday(day));
    const tale = new Tale(begunAt(`edition-${index}`, workday(day), period, LATE));
    tale.tell({
      by: coordinator,
      path: `lists/${list.id}/editions`,
      body: { title: `${dayOf(day).slice(0, 7)} 期` },
      settled: true,
    });
    const known = listed.some(({ path, body, at }) => {
      const names = 'list' in body && body.list === list.id && /\/(listing|raising)$/.test(path);
      return names && at < (tale.steps[0]?.at ?? '');
    });
    return known ? tale.steps : [];
  });
};

/** Rounds from door to door: two that are over, and one under way. */
const rounds = (period: Period): readonly Step[] => {
  const { ends } = period;
  const went = { group: '第一联络组', members: ['陈美琳', '居民小组长'], households: 24, requests: 3, over: true };
  const year = (day: number): string => dayOf(day).slice(0, 4);
  return [
    { ...went, community: '望江社区' as const, ago: 260, season: '春季大走访' },
    {
      ...went,
      community: '近江社区' as const,
      ago: 130,
      season: '入夏大走访',
      group: '第二联络组',
      members: ['林建国'],
    },
    {
      ...went,
      community: '望江社区' as const,
      ago: 6,
      season: '冬季大走访',
      group: '第三联络组',
      over: false,
      requests: 2,
    },
  ].flatMap(({ ago, season, ...round }) => {
    const day = workday(ends.day - ago);
    const tale = new Tale(begunAt(`round-${ago}`, day, period, 545));
    tellRound(tale, { ...round, campaign: `${year(day)} ${season}` });
    return tale.steps;
  });
};

/** What the cases of the story stand in. */
export const frameOf = (period: Period): readonly Step[] => [
  ...unitsAndPeople(period),
  ...catalogue(period),
  ...lists(period),
  ...rounds(period),
];
