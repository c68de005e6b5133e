import { eraseResidentProbe } from './erase-resident/erase-resident.probe.js';
import { issueTrackingCodeProbe } from './issue-tracking-code/issue-tracking-code.probe.js';
import { seeResidentProbe } from './see-resident/see-resident.probe.js';

/** What residents told of themselves, and how they follow their case. */
export const residentsProbes = {
  'see-resident': seeResidentProbe,
  'issue-tracking-code': issueTrackingCodeProbe,
  'erase-resident': eraseResidentProbe,
};
