import { buildingRequests } from './building.js';
import { claimingRequests } from './claiming.js';
import { filingRequests } from './filing.js';
import { overseeingRequests } from './overseeing.js';
import type { Requests } from './request.js';
import { studyingRequests } from './studying.js';

/** Every kind of request there is, in the order of a case's life. */
export const allRequests: Requests = {
  ...filingRequests,
  ...claimingRequests,
  ...studyingRequests,
  ...buildingRequests,
  ...overseeingRequests,
};
