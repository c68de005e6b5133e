import { amendCaseProbe } from './amend-case/amend-case.probe.js';
import { listCaseProbe } from './list-case/list-case.probe.js';
import { raiseCaseProbe } from './raise-case/raise-case.probe.js';
import { returnCaseProbe } from './return-case/return-case.probe.js';
import { refileCaseProbe } from './refile-case/refile-case.probe.js';
import { declineCaseProbe } from './decline-case/decline-case.probe.js';
import { withdrawCaseProbe } from './withdraw-case/withdraw-case.probe.js';

/** What is told, and on which list it stands. */
export const filingProbes = {
  'amend-case': amendCaseProbe,
  'list-case': listCaseProbe,
  'raise-case': raiseCaseProbe,
  'return-case': returnCaseProbe,
  'refile-case': refileCaseProbe,
  'decline-case': declineCaseProbe,
  'withdraw-case': withdrawCaseProbe,
};
