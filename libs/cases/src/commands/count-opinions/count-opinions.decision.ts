import type { Procedure } from '@crosswalk/procedures';
import type { OpinionsCounted } from '../../case/events.js';
import { requireInOrder, requireLed, requireStep } from '../../case/guards.decision.js';
import { requireNobodyNamed } from '../../case/identifying.decision.js';
import type { UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';
import { openRoundOf, requireWhoAsksResidents } from '../../case/study.decision.js';

/** `unit`: who counts, absent when the coordinator does. */
export type CountOpinions = OpinionsCounted['data'] & Readonly<{ unit?: UnitId }>;

/** The count so far of an open round: it adds up, and tells of nobody who said what. */
export const countOpinions = (command: CountOpinions, state: Case, rules: Procedure): readonly OpinionsCounted[] => {
  const { unit, ...count } = command;

  requireLed(state);
  requireStep(rules, 'opinion-round');
  requireWhoAsksResidents(state, unit);
  openRoundOf(state, count.round);
  if (count.for + count.against + count.neutral !== count.answered || count.answered > count.asked) {
    throw new CaseRejected('count-does-not-add-up');
  }
  requireNobodyNamed(count.themes, 'themes');
  requireNobodyNamed(count.quotations, 'quotations');
  requireInOrder(count.at, state);

  return [{ type: 'OpinionsCounted', data: count }];
};
