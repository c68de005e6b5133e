import type { Words } from '@crosswalk/http';
import type { Next, NextStep } from '../../case/next.projection.js';
import type { Stage } from '../../case/standing-shape.projection.js';

/** The stages, as a resident reads them. */
export const stagesForResidents: Readonly<Record<Stage, Words>> = {
  filed: { zh: '已受理登记', en: 'Registered' },
  returned: { zh: '社区正在补充情况', en: 'The community is adding what was missing' },
  listed: { zh: '已列入清单', en: 'Put on a list of matters to solve' },
  claimed: { zh: '已有单位领办', en: 'Taken on' },
  'in-study': { zh: '正在现场踏勘、研究', en: 'Being looked into' },
  planned: { zh: '方案已定', en: 'A plan is agreed' },
  'in-works': { zh: '正在施工办理', en: 'Work is going on' },
  resolved: { zh: '已办结，等待确认', en: 'Done, to be confirmed' },
  closed: { zh: '已结案', en: 'Closed' },
  declined: { zh: '不予受理', en: 'Not taken on' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  merged: { zh: '已与同类事项合并办理', en: 'Handled together with a case about the same' },
};

const steps: Readonly<Record<NextStep, Words>> = {
  'refile-case': { zh: '由{units}补充情况', en: '{units} adds what was missing' },
  'list-case': { zh: '由区、街道列入清单', en: 'The district or subdistrict puts it on a list' },
  'invite-departments': { zh: '由区、街道邀请部门', en: 'The district or subdistrict asks departments to join' },
  'claim-case': { zh: '等待{units}领办', en: '{units} takes it on' },
  'assign-department': { zh: '由区里派给办理单位', en: 'The district assigns a unit' },
  'answer-release': { zh: '区里正在确定办理单位', en: 'The district decides who goes on with it' },
  'answer-extension': { zh: '区里正在确定办理期限', en: 'The district decides on more time' },
  'schedule-survey': { zh: '{units}约定现场踏勘', en: '{units} sets a day to look at the place' },
  'hold-survey': { zh: '{units}到现场踏勘', en: '{units} looks at the place' },
  'open-opinion-round': { zh: '{units}征求居民意见', en: '{units} asks residents for their opinion' },
  'close-opinion-round': { zh: '{units}汇总居民意见', en: '{units} sums up what residents said' },
  'give-feasibility': { zh: '{units}研究可行性', en: '{units} looks into what is feasible' },
  'propose-plan': { zh: '{units}拿出实施方案', en: '{units} makes a plan' },
  'sign-plan': { zh: '{units}会签方案', en: '{units} signs the plan' },
  'start-works': { zh: '{units}组织开工', en: '{units} starts the works' },
  'reach-milestone': { zh: '{units}按节点施工', en: '{units} goes on with the works' },
  'finish-work-item': { zh: '{units}完成任务', en: '{units} finishes its tasks' },
  'resolve-case': { zh: '{units}办理并办结', en: '{units} gets it done' },
  'confirm-resolution': { zh: '请您反馈结果，由{units}确认', en: 'Tell how it turned out; {units} confirms it' },
  'close-case': { zh: '由区里结案', en: 'The district closes it' },
  'resume-case': { zh: '暂时挂账，到期复查', en: 'It rests for now and is looked at again' },
};

const SOMEBODY: Words = { zh: '有关单位', en: 'A unit' };

/** What is next, in words; undefined when nothing is. */
export const nextForResidents = (next: Next | undefined): Words | undefined => {
  if (!next) return undefined;
  const { zh, en } = steps[next.step];
  const names = next.units.map(({ name }) => name);
  const [units, unitsEn] = names.length > 0 ? [names.join('、'), names.join(', ')] : [SOMEBODY.zh, SOMEBODY.en];
  return { zh: zh.replace('{units}', units), en: en.replace('{units}', unitsEn) };
};
