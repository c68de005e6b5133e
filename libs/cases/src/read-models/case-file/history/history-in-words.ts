import { unreachable } from '@crosswalk/event-sourcing';
import { isOf } from '../../../case/areas.events.js';
import type { CaseEvent } from '../../../case/events.js';
import { buildingInWords } from './building-in-words.js';
import { claimingInWords } from './claiming-in-words.js';
import { filingInWords } from './filing-in-words.js';
import { overseeingInWords } from './overseeing-in-words.js';
import { studyingInWords } from './studying-in-words.js';
import { successionInWords } from './succession-in-words.js';
import type { TitleOf } from './titles.js';
import type { InWords } from './words.js';

/**
 * What happened, as one would tell it: a sentence in each language, without who and when.
 * @param titleOf what the work items, milestones and attachments that it speaks of are called
 */
export const inWords = (event: CaseEvent, titleOf: TitleOf = () => ''): InWords => {
  if (isOf('filing', event)) return filingInWords(event);
  if (isOf('claiming', event)) return claimingInWords(event, titleOf);
  if (isOf('studying', event)) return studyingInWords(event);
  if (isOf('building', event)) return buildingInWords(event, titleOf);
  if (isOf('overseeing', event)) return overseeingInWords(event, titleOf);
  if (isOf('succession', event)) return successionInWords(event);
  return unreachable(event);
};
