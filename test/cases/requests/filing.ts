import type { Procedure } from '@crosswalk/procedures';
import type { BreakdownListRef, CaseFiled, Description } from '../../../libs/cases/src/case/events.js';
import type { ListId } from '../../../libs/cases/src/case/ids.js';
import { amendCase } from '../../../libs/cases/src/commands/amend-case/amend-case.decision.js';
import { declineCase } from '../../../libs/cases/src/commands/decline-case/decline-case.decision.js';
import { fileCase } from '../../../libs/cases/src/commands/file-case/file-case.decision.js';
import { listCase } from '../../../libs/cases/src/commands/list-case/list-case.decision.js';
import { raiseCase } from '../../../libs/cases/src/commands/raise-case/raise-case.decision.js';
import { refileCase } from '../../../libs/cases/src/commands/refile-case/refile-case.decision.js';
import { returnCase } from '../../../libs/cases/src/commands/return-case/return-case.decision.js';
import { withdrawCase } from '../../../libs/cases/src/commands/withdraw-case/withdraw-case.decision.js';
import { wangjiang, wangjiangStreet } from '../../support/crosswalk-story.js';
import { askedBy, communityOf, done, onBehalfOf, resident, stranger } from './at-hand.js';
import type { Requests } from './request.js';

const told = ({ name, version, categories: [category] }: Procedure): Omit<CaseFiled['data'], 'by' | 'at'> => ({
  number: '2026-00001-3',
  procedure: { name, version },
  title: '望江东路缺少斑马线',
  description: '老人过街去菜市场要绕行六百米。',
  category: category?.id ?? 'other',
  place: { address: '望江东路 112 号' },
  urgency: 'ordinary',
  community: wangjiang,
  subdistrict: wangjiangStreet,
  source: 'visit',
});

const listOf = (level: BreakdownListRef['level']): BreakdownListRef => ({
  id: `list-of-the-${level}` as ListId,
  name: `清单（${level}）`,
  level,
});

const admitted = { taking: true, lets: true };
const admissions = [
  admitted,
  { ...admitted, taking: false },
  { ...admitted, lets: false },
  { ...admitted, of: stranger },
] as const;

/** Filing, amending, listing and ending before anybody claims. */
export const filingRequests: Requests = {
  'file-case': (state, choosing, rules) => {
    const whose = choosing.one([{ resident: resident('told-first') }, {}]);
    return fileCase({ ...told(rules), ...whose, ...done(choosing) }, state);
  },
  'amend-case': (state, choosing, rules) => {
    const [first, second = first] = rules.categories;
    const changes = choosing.one<Partial<Description>>([
      { affected: 1200 },
      { affected: 1300, answers: { nearest: 300 } },
      { category: second?.id ?? 'other' },
      {},
    ]);
    const unit = askedBy(choosing, {}, { unit: communityOf(state, choosing) });
    return amendCase({ changes, ...unit, ...done(choosing) }, state, rules);
  },
  'list-case': (state, choosing, rules) => {
    const list = listOf(choosing.one(['subdistrict', 'district', 'community']));
    return listCase({ list, admission: choosing.one(admissions), ...done(choosing) }, state, rules);
  },
  'raise-case': (state, choosing, rules) => {
    const list = listOf(choosing.one(['district', 'subdistrict', 'community']));
    const message = { list, reason: '街道解决不了', admission: choosing.one(admissions) };
    return raiseCase({ ...message, ...done(choosing) }, state, rules);
  },
  'return-case': (state, choosing) =>
    returnCase({ reason: '请补充照片', ...onBehalfOf(state, choosing), ...done(choosing) }, state),
  'refile-case': (state, choosing) =>
    refileCase({ note: '已补充', unit: communityOf(state, choosing), ...done(choosing) }, state),
  'decline-case': (state, choosing) =>
    declineCase({ reason: '属于合同纠纷', ...onBehalfOf(state, choosing), ...done(choosing) }, state),
  'withdraw-case': (state, choosing) =>
    withdrawCase({ reason: '居民撤回', unit: communityOf(state, choosing), ...done(choosing) }, state),
};
