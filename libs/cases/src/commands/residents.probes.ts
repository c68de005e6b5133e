import { once, type Probe } from '../case/probing.policy.js';
import { residentOn } from '../case/residents.decision.js';
import { residentsFor } from '../case/residents.policy.js';
import { issueTrackingCodeProbe } from './issue-tracking-code/issue-tracking-code.probe.js';
import { tellResidentProbe } from './tell-resident/tell-resident.probe.js';

const aboutEach: Probe = ({ asker, state }) =>
  residentsFor(asker, state).map((id) => ({ part: id, ask: () => [residentOn(state, asker, id)] }));

const aboutAny: Probe = ({ asker, state }) => once(() => [residentOn(state, asker)]);

/** What residents told of themselves, and how they follow their case. */
export const residentsProbes = {
  'see-resident': aboutEach,
  'read-looks': aboutAny,
  'tell-resident': tellResidentProbe,
  'issue-tracking-code': issueTrackingCodeProbe,
  'erase-resident': aboutEach,
};
