import type { EventWords, Words } from '@crosswalk/http';
import type { PersonEvent } from '../person/events.js';
import type { UnitEvent } from '../unit/events.js';

/** What somebody did to a unit or for a person, after their name. */
const deeds: Readonly<Record<(UnitEvent | PersonEvent)['type'], Words>> = {
  UnitEstablished: { zh: '设立单位', en: 'established the unit' },
  UnitRenamed: { zh: '更名', en: 'renamed the unit' },
  UnitMerged: { zh: '并入其他单位', en: 'merged the unit into another' },
  UnitClosed: { zh: '撤销单位', en: 'closed the unit' },
  PersonRegistered: { zh: '登记人员', en: 'registered the person' },
  PersonRenamed: { zh: '更改姓名', en: 'changed the name' },
  PostGiven: { zh: '任职', en: 'gave a post' },
  PostMoved: { zh: '随单位并入转任', en: 'moved a post along with its unit' },
  PostLastDaySet: { zh: '确定任职的结束日期', en: 'set the last day of a post' },
  PostEnded: { zh: '结束任职', en: 'ended a post' },
  PersonLeft: { zh: '登记离任', en: 'recorded that the person left' },
};

/** An event of the organisation in a few words, for telling who changed what; undefined for any other event. */
export const organisationEventWords: EventWords = ({ type }) =>
  Object.hasOwn(deeds, type) ? deeds[type as keyof typeof deeds] : undefined;
