import { communityStaff } from '../cast/people.js';
import type { Step } from '../story/step.js';
import { Tale, type Begun } from '../story/tale.js';
import type { CaseTale } from './case-tale.js';

const REASONS = ['上门前电话核对住址', '约定上门时间', '回访办理情况'];

/** The community looks at who asked, some days after the case was filed. */
export const lookAt = ({ id, where }: CaseTale, filing: string, begun: Begun): readonly Step[] => {
  const tale = new Tale(begun).after(filing);
  const by = communityStaff[where.community];
  tale.tell({ by, path: `cases/${id}/looks`, body: { reason: begun.random.one(REASONS) } });
  return tale.steps;
};
