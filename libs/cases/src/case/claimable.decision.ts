import type { Procedure } from '@crosswalk/procedures';
import type { ClaimRole, UnitRef } from './events.js';
import { requireInOrder, requireMoving } from './guards.decision.js';
import type { Day, Instant } from './ids.js';
import { missingBefore, requireNothingMissing } from './missing.decision.js';
import { CaseRejected } from './rejections.js';
import { claimsOf, type Case, type Facts, type OpenCase } from './state.js';

/** A claim as somebody wants it. `kind`: of the unit; `today`: the day at the installation. */
export type WantedClaim = Readonly<{
  department: UnitRef;
  kind: string | undefined;
  role: ClaimRole;
  promisedFor?: Day;
  at: Instant;
  today: Day;
}>;

/** A case that units can be invited to and can claim. */
export type ClaimableCase = Exclude<OpenCase, { stage: 'resolved' | 'returned' }>;

/** Refuses a case that nobody can claim yet, now, or any longer. */
export function requireClaimable(state: Case, rules: Procedure): asserts state is ClaimableCase {
  requireMoving(state);
  if (state.stage === 'returned') throw new CaseRejected('case-returned');
  if (state.stage === 'filed' && rules.claim.from === 'listed') throw new CaseRejected('case-not-listed');
}

/** Whether the claim stands as it is wanted. @throws CaseRejected when the unit holds another one */
export const claimStands = ({ department, role, promisedFor }: WantedClaim, state: ClaimableCase): boolean => {
  const held = claimsOf(state).find((claim) => claim.department.id === department.id);
  if (!held || (held.role === 'support' && role === 'lead')) return false;
  if (held.role === role && (promisedFor === undefined || promisedFor === held.promisedFor)) return true;
  throw new CaseRejected('already-claimed-by-you', { department: held.department.name });
};

/** Refuses a new claim where there is no room for it, or something has to be done first. */
export const requireRoomFor = (wanted: WantedClaim, state: ClaimableCase, rules: Procedure): void => {
  const { kind, role, promisedFor, at, today } = wanted;
  if (role === 'lead' && state.lead) {
    throw new CaseRejected('lead-already-claimed', { department: state.lead.department.name });
  }
  requireClaimant(kind, role, rules);
  if (role === 'support') requireSupportersAtMost(state.supports.length + 1, rules);
  requirePromiseFromToday(promisedFor, today);
  requireNothingMissing(missingBefore('claimed', state, rules));
  requireInOrder(at, state);
};

/** Refuses a unit of a kind that the procedure does not let claim so. */
export const requireClaimant = (kind: string | undefined, role: ClaimRole, { claim, title }: Procedure): void => {
  if (!claim[role].some((claimant) => claimant === kind)) {
    throw new CaseRejected('claimant-not-allowed', { procedure: title });
  }
};

/** Refuses more supporters than the procedure has room for. */
export const requireSupportersAtMost = (supporters: number, { limits }: Procedure): void => {
  if (supporters > limits.supporters)
    throw new CaseRejected('too-many-supporters', { most: String(limits.supporters) });
};

/** Refuses a promise for a day before today. */
export const requirePromiseFromToday = (promisedFor: Day | undefined, today: Day): void => {
  if (promisedFor !== undefined && promisedFor < today) throw new CaseRejected('promise-in-the-past');
};

/** The claim of a unit that the coordinator answers. */
export const claimOf = (state: Facts, { id }: UnitRef) =>
  claimsOf(state).find(({ department }) => department.id === id);
