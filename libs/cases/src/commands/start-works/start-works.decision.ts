import type { Procedure } from '@crosswalk/procedures';
import type { WorksStarted } from '../../case/events.js';
import { requireFromToday, requireInOrder, requireLead, requireLed, requireStep } from '../../case/guards.decision.js';
import type { Day } from '../../case/ids.js';
import { missingBefore, requireNothingMissing } from '../../case/missing.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

export type StartWorks = WorksStarted['data'] & Readonly<{ today: Day }>;

/**
 * Work begins when what the procedure requires is done, and no plan waits for signatures; and anew, with other
 * milestones, when a later version of the plan is adopted.
 */
export const startWorks = (command: StartWorks, state: Case, rules: Procedure): readonly WorksStarted[] => {
  const { today, ...start } = command;

  requireLed(state);
  requireStep(rules, 'works');
  requireLead(state, start.department.id);
  if (state.works && state.works.plan === state.plan?.version) throw new CaseRejected('works-already-started');
  requireNothingMissing(missingBefore('in-works', state, rules));
  if (state.plan && !state.plan.adopted) throw new CaseRejected('plan-not-adopted');
  start.milestones.forEach(({ due }, place) => requireFromToday(due, today, `milestones.${place}.due`));
  requireInOrder(start.at, state);

  return [{ type: 'WorksStarted', data: start }];
};
