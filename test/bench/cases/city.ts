import type { PersonId, UnitId, UnitRef } from '@crosswalk/cases';
import { unitIdOf, type UnitKind } from '@crosswalk/organisation';

type Established = Readonly<{ id: UnitId; kind: UnitKind; name: string; parent?: UnitId }>;
export type Community = Readonly<{ unit: UnitRef; subdistrict: UnitRef; latitude: number; longitude: number }>;

const unit = (kind: UnitKind, name: string): UnitRef => ({ id: unitIdOf(kind, name), name });

const district = unit('district', '上城区');

/** The starter district's own come first: the people of the demonstration see the most. */
const STARTERS: Readonly<Record<string, readonly string[]>> = {
  望江街道: ['望江社区', '近江社区', '在水一方社区', '徐家埠社区'],
  湖滨街道: ['青年路社区', '东平巷社区'],
  小营街道: ['小营巷社区', '葵巷社区'],
};
const OTHER_SUBDISTRICTS = '清波 紫阳 南星 闸弄口 凯旋 采荷 四季青 彭埠 九堡 笕桥 丁兰'.split(' ');
const COMMUNITY_NAMES = '东园 西湖 清风 春江 景芳 新塘 三里 兴隆 建华 常青 明月 云峰'.split(' ');
const STARTER_DEPARTMENTS = '城管局 交警大队 住建局 民政局 卫健局 教育局 电力公司 水务公司 企业服务中心'.split(' ');
const OTHER_DEPARTMENTS =
  '园林局 生态环境局 应急管理局 市场监管局 消防大队 文旅局 人社局 燃气公司 公交公司 通信管理办 医保局 残联'.split(' ');

const subdistricts: readonly (readonly [name: string, communities: readonly string[]])[] = [
  ...Object.entries(STARTERS),
  ...OTHER_SUBDISTRICTS.map((name) => [`${name}街道`, COMMUNITY_NAMES.map((one) => `${name}${one}社区`)] as const),
];

/** 140 communities of 14 subdistricts. */
export const communities: readonly Community[] = subdistricts.flatMap(([name, names], street) =>
  names.map((community, place) => ({
    unit: unit('community', community),
    subdistrict: unit('subdistrict', name),
    latitude: 30.2 + street * 0.011 + place * 0.0007,
    longitude: 120.12 + (street % 5) * 0.021 + place * 0.0013,
  })),
);

export const departments: readonly UnitRef[] = [...STARTER_DEPARTMENTS, ...OTHER_DEPARTMENTS].map((name) =>
  unit('department', name),
);

/** The units that the starter district lacks, parents first. */
export const unitsToEstablish: readonly Established[] = [
  ...OTHER_SUBDISTRICTS.map((name) => ({
    ...unit('subdistrict', `${name}街道`),
    kind: 'subdistrict' as const,
    parent: district.id,
  })),
  ...communities
    .filter(({ subdistrict }) => STARTERS[subdistrict.name] === undefined)
    .map((community) => ({ ...community.unit, kind: 'community' as const, parent: community.subdistrict.id })),
  ...OTHER_DEPARTMENTS.map((name) => ({
    ...unit('department', name),
    kind: 'department' as const,
    parent: district.id,
  })),
];

/** Who does things: people of the demonstration, whichever unit it is for. */
export const people = {
  community: ['chen-meilin', 'lin-jianguo'] as readonly string[] as readonly PersonId[],
  coordinator: 'he-min' as PersonId,
  department: [
    'xu-qiang',
    'shen-yue',
    'wu-hao',
    'jiang-bo',
    'tang-li',
    'guo-feng',
  ] as readonly string[] as readonly PersonId[],
} as const;
