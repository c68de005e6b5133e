import type { Actor } from '@crosswalk/http';
import { stepsOpenTo, type OpenStep } from '../commands/steps.probes.js';
import type { CaseAtHand } from '../case/may.policy.js';
import { askerOf, doneBy, todayOf, unitOf } from './asked.js';

export { STEPS_OF_CASES, type OpenStep } from '../commands/steps.probes.js';

type Now = Readonly<{ actor: Actor; at: string }>;

/** What somebody may do now to a case that they may read. */
export const openSteps = ({ actor, at }: Now, found: CaseAtHand): readonly OpenStep[] =>
  actor.unit
    ? stepsOpenTo({
        ...found,
        asker: askerOf(actor),
        unit: unitOf({ actor }),
        today: todayOf({ at }),
        ...doneBy({ actor, at }),
      })
    : [];
