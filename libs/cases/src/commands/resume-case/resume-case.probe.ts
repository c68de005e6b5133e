import { onBehalf, once, type Probe } from '../../case/probing.policy.js';
import { resumeCase } from './resume-case.decision.js';

export const resumeCaseProbe: Probe = (looking) => once(() => resumeCase(onBehalf(looking), looking.state));
