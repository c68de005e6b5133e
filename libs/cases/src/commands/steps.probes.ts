import type { Action } from '../case/actions.policy.js';
import { may } from '../case/may.policy.js';
import type { Looking, Probe, Trial } from '../case/probing.policy.js';
import { CaseRejected } from '../case/rejections.js';
import { buildingProbes } from './building.probes.js';
import { claimingProbes } from './claiming.probes.js';
import { filingProbes } from './filing.probes.js';
import { overseeingProbes } from './overseeing.probes.js';
import { residentsProbes } from './residents.probes.js';
import { studyingProbes } from './studying.probes.js';

/** What is no step of a case: it is read, or asked for by processes and by whoever holds a tracking code. */
type NoStep = 'read-case' | 'answer-as-resident' | 'absorb-case' | 'route-order' | 'succeed-unit' | 'undo-merge';
type Probed = Exclude<Action, NoStep>;

/** Every step of a case, in the order of its life. */
export const probes: Readonly<Record<Probed, Probe>> = {
  ...filingProbes,
  ...claimingProbes,
  ...studyingProbes,
  ...buildingProbes,
  ...overseeingProbes,
  ...residentsProbes,
};

const probed = Object.keys(probes) as readonly Probed[];

/** What the steps are called. */
export const STEPS_OF_CASES = [...probed, 'record-past-survey'] as const;

/** A step that somebody may take now. `part`: the id of what it is about, '' for the whole case. */
export type OpenStep = Readonly<{ step: string; part: string }>;

/** Every step that somebody may take now: the policy lets them, and the case would record it. */
export const stepsOpenTo = (looking: Looking): readonly OpenStep[] => {
  const allowed = (action: Action): boolean => may(looking.asker, action, looking) === 'yes';
  const steps = probed.filter(allowed).flatMap((action) => {
    const open = probes[action](looking).filter(comesAbout);
    return open.map(({ step = action, part }) => ({ step, part }));
  });
  return distinct(steps);
};

const comesAbout = ({ ask }: Trial): boolean => {
  try {
    return ask().length > 0;
  } catch (error) {
    if (error instanceof CaseRejected) return false;
    throw error;
  }
};

const distinct = (steps: readonly OpenStep[]): readonly OpenStep[] => [
  ...new Map(steps.map((one) => [`${one.step} ${one.part}`, one])).values(),
];
