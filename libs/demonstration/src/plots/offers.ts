import { subdistrictOf, subdistrictUnit } from '../cast/places.js';
import { members } from '../cast/people.js';
import type { CommunityName, ProviderName, SubdistrictName } from '../cast/units.js';
import type { Tale } from '../story/tale.js';

type Procedure = 'service-order' | 'errand';

export type Offer = Readonly<{
  provider: ProviderName;
  procedure: Procedure;
  category: string;
  title: string;
  description: string;
  capacity: number;
  /** The whole district when absent. */
  area?: readonly SubdistrictName[];
}>;

const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];

const order = (provider: ProviderName, category: string, title: string, description: string): Offer => ({
  provider,
  procedure: 'service-order',
  category,
  title,
  description,
  capacity: 12,
});

const errand = (provider: ProviderName, category: string, title: string, area?: readonly SubdistrictName[]): Offer => ({
  provider,
  procedure: 'errand',
  category,
  title,
  description: '就近安排志愿者，当天回复。',
  capacity: 15,
  ...(area ? { area } : {}),
});

const EAST: readonly SubdistrictName[] = ['望江街道'];
const LAKESIDE: readonly SubdistrictName[] = ['湖滨街道', '小营街道'];

/** What the catalogue offers. */
export const offers: readonly Offer[] = [
  order('邻里帮社会服务中心', 'haircut', '银发理发服务', '持证理发师上门或到社区集中理发。'),
  order('邻里帮社会服务中心', 'appliance-repair', '小家电维修摊', '每周六进社区，修不好不收费。'),
  order('邻里帮社会服务中心', 'legal-advice', '社区律师咨询', '执业律师每月坐堂，可预约上门。'),
  order('邻里帮社会服务中心', 'talk', '防诈骗与安全宣讲', '可按人数和主题定制。'),
  order('青禾助老服务中心', 'health-check', '慢病义诊', '测血压血糖，登记随访。'),
  order('青禾助老服务中心', 'phone-lessons', '银龄手机课堂', '四次一期，小班教学。'),
  order('青禾助老服务中心', 'counselling', '独居老人关怀', '心理咨询师和志愿者结对上门。'),
  order('青禾助老服务中心', 'children-activities', '亲子手工坊', '材料包齐备，每场两位老师。'),
  errand('望江银龄志愿队', 'shopping', '代买送到家', EAST),
  errand('望江银龄志愿队', 'small-repair', '老师傅小修', EAST),
  errand('望江银龄志愿队', 'company', '结对聊天', EAST),
  errand('湖滨先锋志愿队', 'shopping', '跑腿代买', LAKESIDE),
  errand('湖滨先锋志愿队', 'small-repair', '便民小修', LAKESIDE),
  errand('湖滨先锋志愿队', 'company', '陪伴时光', LAKESIDE),
  errand('邻里帮社会服务中心', 'paperwork', '代办手续'),
  errand('邻里帮社会服务中心', 'wish', '微心愿认领'),
];

/** Who offers this there. */
export const providerOf = (procedure: Procedure, category: string, community: CommunityName): ProviderName => {
  const there = subdistrictOf(community);
  const found = offers.find(
    (offer) => offer.procedure === procedure && offer.category === category && (offer.area?.includes(there) ?? true),
  );
  if (!found) throw new Error(`Nobody offers ${category} in ${community}`);
  return found.provider;
};

/** Everybody puts what they offer into the catalogue. */
export const offerAll = (tale: Tale): void => {
  for (const { provider, area, ...offer } of offers) {
    const body = {
      ...offer,
      hours: [{ days: WORKDAYS, from: '09:00', to: '17:00' }],
      ...(area ? { area: area.map((name) => subdistrictUnit(name).id) } : {}),
    };
    tale.tell({ by: members[provider], path: 'offers', body });
  }
};
