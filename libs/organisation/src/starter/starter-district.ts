import type { UnitKind } from '../unit/events.js';
import { unitIdOf, type UnitId } from '../unit/ids.js';
import { UnitRejected } from '../unit/rejections.js';
import type { Units } from '../units.js';
import { STARTER, starterRequest } from './starter-request.js';

type Established = Readonly<{ kind: UnitKind; name: string; parent?: UnitId }>;

const district = unitIdOf('district', '上城区');
const subdistrict = (name: string): UnitId => unitIdOf('subdistrict', name);

const communities: Readonly<Record<string, readonly string[]>> = {
  望江街道: ['望江社区', '近江社区', '在水一方社区', '徐家埠社区'],
  湖滨街道: ['青年路社区', '东平巷社区'],
  小营街道: ['小营巷社区', '葵巷社区'],
};

const departments = [
  '交警大队',
  '城管局',
  '住建局',
  '民政局',
  '卫健局',
  '教育局',
  '电力公司',
  '水务公司',
  '企业服务中心',
];

/** The district that a new installation begins with, parents first. */
export const starterDistrict: readonly Established[] = [
  { kind: 'district', name: '上城区' },
  ...Object.keys(communities).map((name) => ({ kind: 'subdistrict', name, parent: district }) as const),
  ...Object.entries(communities).flatMap(([parent, names]) =>
    names.map((name) => ({ kind: 'community', name, parent: subdistrict(parent) }) as const),
  ),
  ...departments.map((name) => ({ kind: 'department', name, parent: district }) as const),
  { kind: 'organisation', name: '邻里帮社会服务中心', parent: district },
  { kind: 'team', name: '望江银龄志愿队', parent: subdistrict('望江街道') },
];

/** Establishes the starter district; what is there already stays as it is, and what has no place any more is left out. */
export const establishStarterDistrict = async (units: Units, at: string): Promise<void> => {
  for (const unit of starterDistrict) {
    const command = { ...unit, by: STARTER, at };
    await units.establish(command, starterRequest(`${unit.kind}\n${unit.name}`)).catch(leftOut);
  }
};

// Its parent may have been closed or merged since the installation was new.
const leftOut = (error: unknown): void => {
  if (!(error instanceof UnitRejected)) throw error;
};
