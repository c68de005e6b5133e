import type { Procedure } from '@crosswalk/procedures';
import {
  requireClaimable,
  requireClaimant,
  requirePromiseFromToday,
  requireSupportersAtMost,
} from '../../case/claimable.decision.js';
import type { ClaimReleased, LeadHandedOver, WorkItemCancelled } from '../../case/events.js';
import { requireInOrder } from '../../case/guards.decision.js';
import type { Day } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';
import { cancelled } from '../../case/work.decision.js';

/** `kind`: of the unit that takes the lead; `today`: the day at the installation. */
export type HandOverLead = Omit<LeadHandedOver['data'], 'from'> & Readonly<{ kind: string | undefined; today: Day }>;

type HandedOver = LeadHandedOver | ClaimReleased | WorkItemCancelled;

/** The former lead stays on as support; under a procedure that knows none, its claim ends. */
export const handOverLead = (command: HandOverLead, state: Case, rules: Procedure): readonly HandedOver[] => {
  const { kind, today, ...handover } = command;
  const { to, reason, promisedFor, by, at } = handover;

  requireClaimable(state, rules);
  if (!state.lead) throw new CaseRejected('lead-missing');
  const from = state.lead.department;
  if (from.id === to.id) return [];
  if (rules.claim.how === 'first-come') throw new CaseRejected('assign-only-by-claim', { procedure: rules.title });
  requireClaimant(kind, 'lead', rules);
  const stays = rules.claim.support.length > 0;
  const supporters = state.supports.filter(({ department }) => department.id !== to.id).length;
  if (stays) requireSupportersAtMost(supporters + 1, rules);
  requirePromiseFromToday(promisedFor, today);
  requireInOrder(at, state);

  const over: LeadHandedOver = { type: 'LeadHandedOver', data: { from, ...handover } };
  if (stays) return [over];
  const released = { department: from, role: 'support', reason, by, at } as const;
  return [over, { type: 'ClaimReleased', data: released }, ...cancelled(state, from, { reason, by, at })];
};
