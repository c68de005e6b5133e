import type { Procedure, StepRule } from '../procedure.js';
import { stepBehind, WORDED } from '../worded.js';
import { readBilingual } from './read-bilingual.js';
import type { YamlPlace } from './yaml-place.js';

/** Its own words for stages and requests. */
export const readWords = (place: YamlPlace, steps: readonly StepRule[]): Procedure['words'] => {
  place.only(...WORDED);
  const read = place.keys().map((key) => {
    const step = stepBehind(key);
    if (step && !steps.some((rule) => rule.step === step)) place.at(key).complain('step-missing', { step });
    return [key, readBilingual(place.at(key), 20)] as const;
  });
  return Object.fromEntries(read);
};
