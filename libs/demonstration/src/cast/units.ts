import { unitIdOf, type UnitKind } from '@crosswalk/organisation';

export type Unit = Readonly<{ id: string; name: string; kind: UnitKind }>;

/** A unit by its kind and name, which its id comes from. */
export const unit = (kind: UnitKind, name: string): Unit => ({ id: unitIdOf(kind, name), name, kind });

export const district = unit('district', '上城区');

export const communities = {
  望江街道: ['望江社区', '近江社区', '在水一方社区', '徐家埠社区'],
  湖滨街道: ['青年路社区', '东平巷社区'],
  小营街道: ['小营巷社区', '葵巷社区'],
} as const;

export type SubdistrictName = keyof typeof communities;
export type CommunityName = (typeof communities)[SubdistrictName][number];

export const DEPARTMENTS = [
  '交警大队',
  '城管局',
  '住建局',
  '民政局',
  '卫健局',
  '教育局',
  '电力公司',
  '水务公司',
  '企业服务中心',
] as const;
export type DepartmentName = (typeof DEPARTMENTS)[number];

/** Social organisations and volunteer teams. */
export const providers = {
  邻里帮社会服务中心: 'organisation',
  青禾助老服务中心: 'organisation',
  望江银龄志愿队: 'team',
  湖滨先锋志愿队: 'team',
} as const satisfies Record<string, UnitKind>;
export type ProviderName = keyof typeof providers;
