import { once, type Probe } from '../case/probing.policy.js';
import { residentOn } from '../case/residents.decision.js';
import { issueTrackingCodeProbe } from './issue-tracking-code/issue-tracking-code.probe.js';

const aboutResident: Probe = ({ state }) => once(() => [residentOn(state)]);

/** What residents told of themselves, and how they follow their case. */
export const residentsProbes = {
  'see-resident': aboutResident,
  'read-looks': aboutResident,
  'issue-tracking-code': issueTrackingCodeProbe,
  'erase-resident': aboutResident,
};
