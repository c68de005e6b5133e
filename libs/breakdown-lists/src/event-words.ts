import type { EventWords, Words } from '@crosswalk/http';
import type { ListEvent } from './list/events.js';

/** What somebody did to a breakdown list, after their name. */
const deeds: Readonly<Record<ListEvent['type'], Words>> = {
  BreakdownListOpened: { zh: '开立清单', en: 'opened it' },
  BreakdownListAmended: { zh: '修改清单', en: 'amended it' },
  CasePutOnList: { zh: '列入事项', en: 'put a case on it' },
  CaseTakenOffList: { zh: '移出事项', en: 'took a case off it' },
  EditionPublished: { zh: '发布一期', en: 'published an edition' },
  BreakdownListClosed: { zh: '关闭清单', en: 'closed it' },
};

/** An event of a list in a few words, for telling who changed what; undefined for any other event. */
export const listEventWords: EventWords = ({ type }) =>
  Object.hasOwn(deeds, type) ? deeds[type as ListEvent['type']] : undefined;
