import type { RegisterPerson } from '../commands/register-person/register-person.decision.js';
import { dayAt } from '../desk/asked.js';
import type { People } from '../people.js';
import type { PersonName, PostRole } from '../person/events.js';
import { postIdOf, type PersonId } from '../person/ids.js';
import { unitIdOf, type UnitKind } from '../unit/ids.js';
import type { Units } from '../units.js';
import { STARTER, starterRequest } from './starter-request.js';

type Place = Readonly<{ kind: UnitKind; name: string }>;

/** Somebody of the demonstration, and the one post they have. */
export type StarterPerson = Readonly<{ id: PersonId; name: PersonName; role: PostRole; at: Place }>;

const person = (id: string, zh: string, en: string, role: PostRole, at: Place): StarterPerson => ({
  id: id as PersonId,
  name: { zh, en },
  role,
  at,
});

const department = (name: string): Place => ({ kind: 'department', name });

const district: Place = { kind: 'district', name: '上城区' };

/** Who works in the starter district. */
export const starterPeople: readonly StarterPerson[] = [
  person('chen-meilin', '陈美琳', 'Chen Meilin', 'community-staff', { kind: 'community', name: '望江社区' }),
  person('lin-jianguo', '林建国', 'Lin Jianguo', 'community-staff', { kind: 'community', name: '近江社区' }),
  person('zhou-ting', '周婷', 'Zhou Ting', 'subdistrict-staff', { kind: 'subdistrict', name: '望江街道' }),
  person('he-min', '何敏', 'He Min', 'coordinator', district),
  person('xu-qiang', '徐强', 'Xu Qiang', 'department-staff', department('交警大队')),
  person('shen-yue', '沈悦', 'Shen Yue', 'department-staff', department('城管局')),
  person('wu-hao', '吴昊', 'Wu Hao', 'department-staff', department('住建局')),
  person('jiang-bo', '江波', 'Jiang Bo', 'department-head', department('交警大队')),
  person('tang-li', '唐莉', 'Tang Li', 'department-head', department('城管局')),
  person('guo-feng', '郭峰', 'Guo Feng', 'department-head', department('住建局')),
  person('luo-xin', '罗欣', 'Luo Xin', 'department-head', department('企业服务中心')),
  person('ma-lin', '马琳', 'Ma Lin', 'department-staff', department('企业服务中心')),
  person('fang-yun', '方芸', 'Fang Yun', 'organisation-member', { kind: 'organisation', name: '邻里帮社会服务中心' }),
  person('gu-daming', '顾大明', 'Gu Daming', 'organisation-member', { kind: 'team', name: '望江银龄志愿队' }),
  person('qian-wei', '钱卫', 'Qian Wei', 'leadership', district),
  person('sun-li', '孙丽', 'Sun Li', 'auditor', district),
  person('zhao-lei', '赵磊', 'Zhao Lei', 'administrator', district),
];

/** Registers people of the demonstration with their posts; their units must be there, and the people may be. */
export const registerStarterPeople = async (
  { people, units }: Readonly<{ people: People; units: Units }>,
  at: string,
  wanted: readonly StarterPerson[] = starterPeople,
): Promise<void> => {
  await Promise.all(
    wanted.map(async (one) => {
      if (await people.nameOf(one.id)) return;
      const unit = await units.named(unitIdOf(one.at.kind, one.at.name), { field: 'unit' });
      await people.register(one.id, registrationOf(one, unit, at), starterRequest(`person\n${one.id}`));
    }),
  );
};

const registrationOf = (
  { id, name, role }: StarterPerson,
  unit: Awaited<ReturnType<Units['named']>>,
  at: string,
): RegisterPerson => {
  const day = dayAt(at);
  const post = {
    post: postIdOf(id, `starter\n${role}`),
    unit: { id: unit.id, name: unit.name, kind: unit.kind },
    role,
    from: day,
    source: 'demonstration',
    by: STARTER,
    at,
    today: day,
  } as const;
  return { name, posts: [post], by: STARTER, at };
};
