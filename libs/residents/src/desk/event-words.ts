import type { EventWords, Words } from '@crosswalk/http';
import type { ResidentEvent } from '../resident/events.js';

const deeds: Readonly<Record<ResidentEvent['type'], Words>> = {
  ResidentRegistered: { zh: '登记居民', en: 'registered the resident' },
  ResidentAmended: { zh: '更新居民信息', en: 'amended what is known of the resident' },
  ResidentSeen: { zh: '查看居民信息', en: 'looked at the resident' },
  ResidentErased: { zh: '删除居民信息', en: 'erased the resident' },
};

/** An event of a resident in a few words; undefined for any other event. */
export const residentEventWords: EventWords = ({ type }) =>
  Object.hasOwn(deeds, type) ? deeds[type as ResidentEvent['type']] : undefined;
