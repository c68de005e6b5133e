import { caseProblems } from '@crosswalk/cases';
import { AppendTooLarge } from '@crosswalk/event-sourcing';
import { refusal, type Remark } from '../row/remarks.js';
import { StepRejected } from '../steps/decide-steps.js';
import { filled } from '../words/words.js';
import type { RowToTake } from './taking.js';

/** A typed refusal as what is reported of the row. @throws anything else, as it is */
export const asRefusal = (error: unknown, { whereOf }: RowToTake): Remark => {
  if (error instanceof AppendTooLarge) return refusal('too-large', { field: '', value: `${error.bytes}` });
  if (!(error instanceof StepRejected)) throw error;
  const { code, details } = error.rejection;
  const words = filled(caseProblems[code], details);
  return { outcome: 'refused', ...whereOf(error.step), code, words };
};
