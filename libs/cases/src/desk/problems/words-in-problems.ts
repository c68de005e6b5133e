import type { Words } from '@crosswalk/http';
import type { Step } from '@crosswalk/procedures';
import type { CaseStage } from '../../case/state.js';

/** The stages, as a sentence says that a case is there. */
export const stageWords: Readonly<Record<CaseStage, Words>> = {
  filed: { zh: '点题', en: 'filed' },
  returned: { zh: '退回', en: 'returned' },
  listed: { zh: '上清单', en: 'listed' },
  claimed: { zh: '领办', en: 'claimed' },
  'in-study': { zh: '进入研究', en: 'in study' },
  planned: { zh: '定方案', en: 'planned' },
  'in-works': { zh: '开工', en: 'in works' },
  resolved: { zh: '办结', en: 'resolved' },
  closed: { zh: '结案', en: 'closed' },
  declined: { zh: '不予受理', en: 'declined' },
  withdrawn: { zh: '撤回', en: 'withdrawn' },
  merged: { zh: '并案', en: 'merged into another' },
};

/** The steps of a procedure. */
export const stepWords: Readonly<Record<Step, Words>> = {
  listing: { zh: '上清单', en: 'a breakdown list' },
  invitation: { zh: '吹哨邀请', en: 'an invitation' },
  survey: { zh: '现场踏勘', en: 'a joint survey' },
  'opinion-round': { zh: '民意征集', en: 'a closed opinion round' },
  feasibility: { zh: '可行性意见', en: 'the feasibility verdict' },
  plan: { zh: '实施方案会签', en: 'the signatures on the plan' },
  works: { zh: '工程节点', en: 'the milestones of the works' },
  'work-items': { zh: '任务', en: 'the work items' },
  evidence: { zh: '办结凭证', en: 'evidence' },
  confirmation: { zh: '社区确认', en: 'the confirmation of the community' },
};

/** What `requireNothingMissing` listed, as one reads it. */
export const missingInWords = (listed: string): Words => {
  const steps = listed.split('\n').map((line) => {
    const [step = '', of = ''] = line.split('=');
    return { words: stepWords[step as Step], of: of === '' ? [] : of.split('|') };
  });
  return {
    zh: steps.map(({ words, of }) => words.zh + (of.length === 0 ? '' : `（${of.join('、')}）`)).join('；'),
    en: steps
      .map(({ words, of }) => words.en + (of.length === 0 ? '' : ` (${of.join(', ').replaceAll('：', ': ')})`))
      .join('; '),
  };
};
