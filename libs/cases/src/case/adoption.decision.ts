import type { Done, PlanAdopted } from './events.js';
import { claimsOf, type Case } from './state.js';

/**
 * The adoption of the plan when, in this state, everybody that claims has signed its newest version: asked after a
 * signature, and after anything that leaves fewer to wait for.
 */
export const adoptionAfter = (state: Case, { by, at }: Done): readonly PlanAdopted[] => {
  if (state.stage === 'unfiled' || !state.lead || !state.plan || state.plan.adopted) return [];
  const { version, signed } = state.plan;
  const waiting = claimsOf(state).some(({ department }) => !signed.includes(department.id));
  return waiting ? [] : [{ type: 'PlanAdopted', data: { version, by, at } }];
};
