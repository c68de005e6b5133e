import type { EventWords, Words } from '@crosswalk/http';
import type { VisitEvent } from '../round/events.js';

/** What somebody did in a round, after their name. */
const deeds: Readonly<Record<VisitEvent['type'], Words>> = {
  VisitRoundOpened: { zh: '发起了走访', en: 'opened the round' },
  HouseholdVisited: { zh: '走访了一户', en: 'visited a household' },
  RequestTaken: { zh: '收到一件诉求', en: 'took a request' },
  RequestDropped: { zh: '撤下了未能点题的诉求', en: 'dropped a request that could not be filed' },
  VisitRoundClosed: { zh: '结束了走访', en: 'closed the round' },
};

/** An event of a round in a few words, for telling who changed what; undefined for any other event. */
export const visitEventWords: EventWords = ({ type }) =>
  Object.hasOwn(deeds, type) ? deeds[type as VisitEvent['type']] : undefined;
