import { derivedId } from '@crosswalk/event-sourcing';
import type { Actor, Role } from '../roles.js';

type UnitKind = 'district' | 'subdistrict' | 'community' | 'department' | 'organisation' | 'team';

const unit = (kind: UnitKind, name: string) => ({ id: derivedId('unit', `${kind}\n${name}`), name, kind });

const district = unit('district', '上城区');
const wangjiang = unit('community', '望江社区');

const person = (id: string, zh: string, en: string, role: Role, of: Actor['unit']): Actor => ({
  id,
  name: { zh, en },
  role,
  ...(of ? { unit: of } : {}),
});

/** The people of the demonstration district; their units have the ids that libs/organisation derives. */
export const demoPeople: readonly Actor[] = [
  person('chen-meilin', '陈美琳', 'Chen Meilin', 'community-staff', wangjiang),
  person('lin-jianguo', '林建国', 'Lin Jianguo', 'community-staff', unit('community', '近江社区')),
  person('zhou-ting', '周婷', 'Zhou Ting', 'subdistrict-staff', unit('subdistrict', '望江街道')),
  person('he-min', '何敏', 'He Min', 'coordinator', district),
  person('xu-qiang', '徐强', 'Xu Qiang', 'department-staff', unit('department', '交警大队')),
  person('shen-yue', '沈悦', 'Shen Yue', 'department-staff', unit('department', '城管局')),
  person('wu-hao', '吴昊', 'Wu Hao', 'department-staff', unit('department', '住建局')),
  person('jiang-bo', '江波', 'Jiang Bo', 'department-head', unit('department', '交警大队')),
  person('tang-li', '唐莉', 'Tang Li', 'department-head', unit('department', '城管局')),
  person('guo-feng', '郭峰', 'Guo Feng', 'department-head', unit('department', '住建局')),
  person('luo-xin', '罗欣', 'Luo Xin', 'department-head', unit('department', '企业服务中心')),
  person('ma-lin', '马琳', 'Ma Lin', 'department-staff', unit('department', '企业服务中心')),
  person('fang-yun', '方芸', 'Fang Yun', 'organisation-member', unit('organisation', '邻里帮社会服务中心')),
  person('gu-daming', '顾大明', 'Gu Daming', 'organisation-member', unit('team', '望江银龄志愿队')),
  person('qian-wei', '钱卫', 'Qian Wei', 'leadership', district),
  person('sun-li', '孙丽', 'Sun Li', 'auditor', district),
  person('zhao-lei', '赵磊', 'Zhao Lei', 'administrator', district),
];
