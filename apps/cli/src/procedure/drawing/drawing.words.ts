import type { Words } from '@crosswalk/http';
import type { AnswerKind, Claimant, Filer, Limit, Step } from '@crosswalk/procedures';

/** The stages that a case passes on its way to the end. */
export const STAGES = ['filed', 'listed', 'claimed', 'in-study', 'planned', 'in-works', 'resolved', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

export const stageWords: Readonly<Record<Stage, Words>> = {
  filed: { zh: '点题', en: 'filed' },
  listed: { zh: '上清单', en: 'listed' },
  claimed: { zh: '领办', en: 'claimed' },
  'in-study': { zh: '研究', en: 'in study' },
  planned: { zh: '方案', en: 'planned' },
  'in-works': { zh: '实施', en: 'in works' },
  resolved: { zh: '办结', en: 'resolved' },
  closed: { zh: '结案', en: 'closed' },
};

export const stepWords: Readonly<Record<Step, Words>> = {
  listing: { zh: '上清单', en: 'listing' },
  invitation: { zh: '吹哨邀请', en: 'invitation' },
  survey: { zh: '现场踏勘', en: 'survey' },
  'opinion-round': { zh: '民意征集', en: 'opinion round' },
  feasibility: { zh: '可行性', en: 'feasibility' },
  plan: { zh: '方案会签', en: 'plan signed' },
  works: { zh: '实施', en: 'works' },
  'work-items': { zh: '任务办完', en: 'work items' },
  evidence: { zh: '办结依据', en: 'evidence' },
  confirmation: { zh: '社区确认', en: 'confirmation' },
};

export const claimantWords: Readonly<Record<Claimant, Words>> = {
  department: { zh: '部门', en: 'departments' },
  organisation: { zh: '社会组织', en: 'social organisations' },
  team: { zh: '志愿队', en: 'volunteer teams' },
  community: { zh: '社区', en: 'communities' },
};

export const filerWords: Readonly<Record<Filer, Words>> = {
  'community-staff': { zh: '社区工作人员', en: 'community staff' },
  'subdistrict-staff': { zh: '街道工作人员', en: 'subdistrict staff' },
  coordinator: { zh: '专班', en: 'the coordinator' },
  'organisation-member': { zh: '组织或队伍成员', en: 'members of organisations and teams' },
};

export const howWords: Readonly<Record<'first-come' | 'assigned' | 'either', Words>> = {
  'first-come': { zh: '先到先得', en: 'first come, first served' },
  assigned: { zh: '由专班派单', en: 'assigned by the coordinator' },
  either: { zh: '先到先得，或由专班派单', en: 'first come or assigned' },
};

export const unitWords: Readonly<Record<Limit['unit'], Words>> = {
  hours: { zh: '{amount} 小时', en: '{amount} hour{s}' },
  days: { zh: '{amount} 天', en: '{amount} day{s}' },
  'working-days': { zh: '{amount} 个工作日', en: '{amount} working day{s}' },
};

export const urgencyWords: Readonly<Record<'ordinary' | 'hard' | 'utilities' | 'urgent', Words>> = {
  ordinary: { zh: '一般', en: 'ordinary' },
  hard: { zh: '疑难', en: 'hard' },
  utilities: { zh: '水电气', en: 'utilities' },
  urgent: { zh: '紧急', en: 'urgent' },
};

export const typeWords: Readonly<Record<AnswerKind['type'], Words>> = {
  text: { zh: '文字，最多 {max} 字', en: 'text up to {max}' },
  number: { zh: '数字{bounds}', en: 'number{bounds}' },
  'yes-no': { zh: '是或否', en: 'yes or no' },
  day: { zh: '日期', en: 'day' },
  choice: { zh: '选择：{choices}', en: 'choice: {choices}' },
};

export const drawingWords = {
  version: { zh: '{title}（{name} 第 {version} 版）', en: '{title} ({name} version {version})' },
  legend: {
    zh: '* 进入该阶段前必需    o 可选',
    en: '* required before that stage    o optional',
  },
  filing: { zh: '提出', en: 'Filed by' },
  claim: { zh: '领办', en: 'Claimed' },
  lead: { zh: '牵头', en: 'Lead' },
  support: { zh: '协办', en: 'Support' },
  limits: { zh: '时限', en: 'Limits' },
  from: {
    filed: { zh: '提出后即可', en: 'as soon as it is filed' },
    listed: { zh: '上清单后', en: 'once it is listed' },
  },
  fromHow: { zh: '{from}，{how}', en: '{from}, {how}' },
  offered: { zh: '仅限在服务目录中提供该项服务的单位', en: 'by those only who offer the service in the catalogue' },
  supportedBy: { zh: '{units}，最多 {most} 个', en: '{units}, {most} at most' },
  nobody: { zh: '没有协办', en: 'nobody' },
  claimWithin: { zh: '领办 {limit}', en: 'claimed within {limit}' },
  answerWithin: { zh: '答复邀请 {limit}', en: 'invitations answered within {limit}' },
  resolveWithin: { zh: '办结：{limits}', en: 'resolved within: {limits}' },
  extension: { zh: '延期最多 {days} 天', en: 'extended by {days} days at most' },
  suspension: { zh: '挂账最多 {days} 天', en: 'suspended for {days} days at most' },
  rounds: { zh: '民意征集最多 {most} 轮', en: '{most} opinion rounds at most' },
  photos: { zh: '照片最多 {most} 张', en: '{most} photos at most' },
  categories: { zh: '类别与问题（带 * 的必答）', en: 'Categories and questions (those with * have to be answered)' },
  condition: { zh: '若“{question}”为{answer}：', en: 'if "{question}" is {answer}: ' },
  conditionAbove: { zh: '  若为{answer}：', en: '  if {answer}: ' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  and: { zh: '、', en: ', ' },
  or: { zh: ' / ', en: ' / ' },
} as const satisfies Readonly<Record<string, Words | Readonly<Record<string, Words>>>>;
