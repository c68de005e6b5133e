import { translateAttachments } from '@crosswalk/attachments';
import { translateListRejection } from '@crosswalk/breakdown-lists';
import { translateCaseRejection, translateTracking } from '@crosswalk/cases';
import { translateOfferRejection } from '@crosswalk/catalogue';
import type { ProblemTranslator } from '@crosswalk/http';
import { translateIdentity } from '@crosswalk/identity';
import { translatePersonRejection, translateUnitRejection } from '@crosswalk/organisation';
import { translateResidentRejection } from '@crosswalk/residents';
import { translateVisitRejection } from '@crosswalk/visits';
import { translateLog } from './log-problems.js';

/** What the rooms refuse, in the words of the API. */
export const translators: readonly ProblemTranslator[] = [
  translateIdentity,
  translateCaseRejection,
  translateUnitRejection,
  translatePersonRejection,
  translateOfferRejection,
  translateListRejection,
  translateVisitRejection,
  translateResidentRejection,
  translateTracking,
  translateAttachments,
  translateLog,
];
