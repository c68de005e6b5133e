import type { EventWords, Words } from '@crosswalk/http';
import type { CaseEvent } from '../case/events.js';

/** What somebody did to a case, after their name. */
const deeds: Readonly<Record<CaseEvent['type'], Words>> = {
  CaseFiled: { zh: '点题', en: 'filed it' },
  CaseAmended: { zh: '作了修改', en: 'amended it' },
  CaseListed: { zh: '列入破难清单', en: 'put it on a breakdown list' },
  DepartmentsInvited: { zh: '吹哨邀请部门', en: 'invited departments' },
  CaseClaimed: { zh: '领办', en: 'claimed it' },
  ClaimReleased: { zh: '退单', en: 'released the claim' },
  CaseResolved: { zh: '办结', en: 'resolved it' },
  ResolutionConfirmed: { zh: '确认办结结果', en: 'confirmed the resolution' },
  ResolutionRefused: { zh: '不予确认', en: 'refused the resolution' },
  CaseClosed: { zh: '结案', en: 'closed it' },
  CaseReopened: { zh: '重启', en: 'reopened it' },
  CaseWithdrawn: { zh: '撤回', en: 'withdrew it' },
};

/** An event of a case in a few words, for telling who changed what; undefined for any other event. */
export const caseEventWords: EventWords = ({ type }) =>
  Object.hasOwn(deeds, type) ? deeds[type as CaseEvent['type']] : undefined;
