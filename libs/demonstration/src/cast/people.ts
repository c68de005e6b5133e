import type { Actor, Role } from '@crosswalk/http';
import { district, providers, unit, type CommunityName, type DepartmentName } from './units.js';
import type { ProviderName, SubdistrictName, Unit } from './units.js';

const person = (id: string, zh: string, en: string, role: Role, of: Unit) => ({
  id,
  name: { zh, en },
  role,
  unit: of,
});

const ofCommunity = (name: CommunityName, id: string, zh: string, en: string) =>
  person(id, zh, en, 'community-staff', unit('community', name));
const ofSubdistrict = (name: SubdistrictName, id: string, zh: string, en: string) =>
  person(id, zh, en, 'subdistrict-staff', unit('subdistrict', name));
const staffOf = (name: DepartmentName, id: string, zh: string, en: string) =>
  person(id, zh, en, 'department-staff', unit('department', name));
const headOf = (name: DepartmentName, id: string, zh: string, en: string) =>
  person(id, zh, en, 'department-head', unit('department', name));
const memberOf = (name: ProviderName, id: string, zh: string, en: string) =>
  person(id, zh, en, 'organisation-member', unit(providers[name], name));

export const communityStaff: Readonly<Record<CommunityName, Actor>> = {
  望江社区: ofCommunity('望江社区', 'chen-meilin', '陈美琳', 'Chen Meilin'),
  近江社区: ofCommunity('近江社区', 'lin-jianguo', '林建国', 'Lin Jianguo'),
  在水一方社区: ofCommunity('在水一方社区', 'wang-fang', '王芳', 'Wang Fang'),
  徐家埠社区: ofCommunity('徐家埠社区', 'tao-jing', '陶静', 'Tao Jing'),
  青年路社区: ofCommunity('青年路社区', 'yu-lan', '俞兰', 'Yu Lan'),
  东平巷社区: ofCommunity('东平巷社区', 'ren-jie', '任洁', 'Ren Jie'),
  小营巷社区: ofCommunity('小营巷社区', 'shi-yan', '施燕', 'Shi Yan'),
  葵巷社区: ofCommunity('葵巷社区', 'bao-qing', '鲍青', 'Bao Qing'),
};

export const subdistrictStaff: Readonly<Record<SubdistrictName, Actor>> = {
  望江街道: ofSubdistrict('望江街道', 'zhou-ting', '周婷', 'Zhou Ting'),
  湖滨街道: ofSubdistrict('湖滨街道', 'dai-wei', '戴伟', 'Dai Wei'),
  小营街道: ofSubdistrict('小营街道', 'feng-xia', '冯霞', 'Feng Xia'),
};

export const departmentStaff: Readonly<Record<DepartmentName, Actor>> = {
  交警大队: staffOf('交警大队', 'xu-qiang', '徐强', 'Xu Qiang'),
  城管局: staffOf('城管局', 'shen-yue', '沈悦', 'Shen Yue'),
  住建局: staffOf('住建局', 'wu-hao', '吴昊', 'Wu Hao'),
  民政局: staffOf('民政局', 'cao-min', '曹敏', 'Cao Min'),
  卫健局: staffOf('卫健局', 'yan-ping', '严平', 'Yan Ping'),
  教育局: staffOf('教育局', 'kong-lei', '孔蕾', 'Kong Lei'),
  电力公司: staffOf('电力公司', 'liao-jun', '廖军', 'Liao Jun'),
  水务公司: staffOf('水务公司', 'jin-tao', '金涛', 'Jin Tao'),
  企业服务中心: staffOf('企业服务中心', 'ma-lin', '马琳', 'Ma Lin'),
};

export const departmentHeads: Readonly<Record<DepartmentName, Actor>> = {
  交警大队: headOf('交警大队', 'jiang-bo', '江波', 'Jiang Bo'),
  城管局: headOf('城管局', 'tang-li', '唐莉', 'Tang Li'),
  住建局: headOf('住建局', 'guo-feng', '郭峰', 'Guo Feng'),
  民政局: headOf('民政局', 'dong-mei', '董梅', 'Dong Mei'),
  卫健局: headOf('卫健局', 'su-wen', '苏文', 'Su Wen'),
  教育局: headOf('教育局', 'peng-hui', '彭辉', 'Peng Hui'),
  电力公司: headOf('电力公司', 'hou-gang', '侯刚', 'Hou Gang'),
  水务公司: headOf('水务公司', 'wei-ning', '魏宁', 'Wei Ning'),
  企业服务中心: headOf('企业服务中心', 'luo-xin', '罗欣', 'Luo Xin'),
};

export const members: Readonly<Record<ProviderName, Actor>> = {
  邻里帮社会服务中心: memberOf('邻里帮社会服务中心', 'fang-yun', '方芸', 'Fang Yun'),
  青禾助老服务中心: memberOf('青禾助老服务中心', 'lu-xiaoyu', '陆晓雨', 'Lu Xiaoyu'),
  望江银龄志愿队: memberOf('望江银龄志愿队', 'gu-daming', '顾大明', 'Gu Daming'),
  湖滨先锋志愿队: memberOf('湖滨先锋志愿队', 'han-bing', '韩冰', 'Han Bing'),
};

export const coordinator = person('he-min', '何敏', 'He Min', 'coordinator', district);
export const districtLeader = person('qian-wei', '钱卫', 'Qian Wei', 'leadership', district);
export const subdistrictLeader = person('cui-yong', '崔勇', 'Cui Yong', 'leadership', unit('subdistrict', '望江街道'));
export const auditor = person('sun-li', '孙丽', 'Sun Li', 'auditor', district);
export const administrator = person('zhao-lei', '赵磊', 'Zhao Lei', 'administrator', district);

/** Everybody in the demonstration district. */
export const everybody: readonly Actor[] = [
  ...Object.values(communityStaff),
  ...Object.values(subdistrictStaff),
  coordinator,
  ...Object.values(departmentStaff),
  ...Object.values(departmentHeads),
  ...Object.values(members),
  districtLeader,
  subdistrictLeader,
  auditor,
  administrator,
];

/** Who is given an account: at least one for every role, and for both kinds of leadership. */
export const accountHolders: readonly string[] = [
  ...[
    communityStaff.望江社区,
    communityStaff.近江社区,
    subdistrictStaff.望江街道,
    subdistrictStaff.小营街道,
    coordinator,
  ],
  ...[departmentStaff.交警大队, departmentStaff.城管局, departmentStaff.住建局, departmentStaff.企业服务中心],
  ...[departmentHeads.交警大队, departmentHeads.城管局, departmentHeads.住建局, departmentHeads.企业服务中心],
  ...[members.邻里帮社会服务中心, members.青禾助老服务中心, members.望江银龄志愿队],
  ...[districtLeader, subdistrictLeader, auditor, administrator],
].map(({ id }) => id);
