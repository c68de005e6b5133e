import { communities, unit, type CommunityName, type SubdistrictName, type Unit } from './units.js';

type Ground = Readonly<{ latitude: number; longitude: number; streets: readonly string[]; estates: readonly string[] }>;

const grounds: Readonly<Record<CommunityName, Ground>> = {
  望江社区: {
    latitude: 30.2296,
    longitude: 120.1834,
    streets: ['望江东路', '江城路', '婺江路'],
    estates: ['望江家园东园', '望江家园西园', '海潮公寓'],
  },
  近江社区: {
    latitude: 30.2268,
    longitude: 120.1951,
    streets: ['近江路', '富春路', '姚江路'],
    estates: ['近江南苑', '近江北苑', '江景苑'],
  },
  在水一方社区: {
    latitude: 30.2319,
    longitude: 120.1902,
    streets: ['秋涛路', '衢江路', '钱江路'],
    estates: ['水岸人家', '在水一方一期', '在水一方二期'],
  },
  徐家埠社区: {
    latitude: 30.2341,
    longitude: 120.1968,
    streets: ['徐家埠路', '兰江路', '飞云江路'],
    estates: ['徐家埠新苑', '兰江公寓'],
  },
  青年路社区: {
    latitude: 30.2518,
    longitude: 120.1659,
    streets: ['青年路', '邮电路', '开元路'],
    estates: ['青年里', '邮电新村'],
  },
  东平巷社区: {
    latitude: 30.2561,
    longitude: 120.1638,
    streets: ['东坡路', '长生路', '学士路'],
    estates: ['东平巷小区', '学士坊'],
  },
  小营巷社区: {
    latitude: 30.2529,
    longitude: 120.1768,
    streets: ['小营巷', '解放路', '直大方伯'],
    estates: ['小营公寓', '方谷园'],
  },
  葵巷社区: {
    latitude: 30.2563,
    longitude: 120.1801,
    streets: ['葵巷', '庆春路', '建国中路'],
    estates: ['葵巷新村', '建国里'],
  },
};

const SUBDISTRICTS = Object.keys(communities) as SubdistrictName[];

/** The communities, each as often as cases come from it. */
export const COMMUNITIES: readonly CommunityName[] = [
  ...SUBDISTRICTS.flatMap((name) => communities[name]),
  '望江社区',
  '望江社区',
  '近江社区',
  '近江社区',
  '小营巷社区',
  '青年路社区',
];

export const subdistrictOf = (community: CommunityName): SubdistrictName => {
  const found = SUBDISTRICTS.find((name) => communities[name].some((one) => one === community));
  if (!found) throw new Error(`${community} belongs to no subdistrict`);
  return found;
};

export const communityUnit = (name: CommunityName): Unit => unit('community', name);
export const subdistrictUnit = (name: SubdistrictName): Unit => unit('subdistrict', name);

export const groundOf = (community: CommunityName): Ground => grounds[community];
