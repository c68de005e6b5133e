import type { Actor, Role } from '@crosswalk/identity';
import { unitIdOf } from '@crosswalk/organisation';

type Kind = Parameters<typeof unitIdOf>[0];

const unit = (kind: Kind, name: string) => ({ id: unitIdOf(kind, name), name, kind });

export const subdistricts = ['望江街道', '湖滨街道'].map((name) => unit('subdistrict', name));
/** Two communities of the first subdistrict, and one of the second. */
export const communities = [
  { ...unit('community', '望江社区'), above: subdistricts[0] },
  { ...unit('community', '近江社区'), above: subdistricts[0] },
  { ...unit('community', '青年路社区'), above: subdistricts[1] },
];
export const claimants = [
  unit('department', '交警大队'),
  unit('department', '城管局'),
  unit('department', '住建局'),
  unit('department', '企业服务中心'),
  unit('organisation', '邻里帮社会服务中心'),
  unit('team', '望江银龄志愿队'),
];
const district = unit('district', '上城区');

let known = 0;
const person = (role: Role, of: ReturnType<typeof unit>): Actor => ({
  id: `reader-${(known += 1)}`,
  name: { zh: '读者', en: 'Reader' },
  role,
  unit: { id: of.id, name: of.name, kind: of.kind },
});

/** Somebody of every role, at every unit there can be such a role at. */
export const readers: readonly Actor[] = [
  ...communities.map((of) => person('community-staff', of)),
  ...subdistricts.flatMap((of) =>
    (['subdistrict-staff', 'leadership', 'auditor'] as const).map((role) => person(role, of)),
  ),
  ...claimants
    .filter(({ kind }) => kind === 'department')
    .flatMap((of) => (['department-staff', 'department-head'] as const).map((role) => person(role, of))),
  ...claimants.filter(({ kind }) => kind !== 'department').map((of) => person('organisation-member', of)),
  ...(['coordinator', 'leadership', 'auditor', 'administrator'] as const).map((role) => person(role, district)),
];
