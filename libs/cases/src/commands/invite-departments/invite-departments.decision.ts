import type { Procedure } from '@crosswalk/procedures';
import { requireClaimable } from '../../case/claimable.decision.js';
import type { DepartmentsInvited, UnitRef } from '../../case/events.js';
import { requireFromThere, requireStep } from '../../case/guards.decision.js';
import type { Day, UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import { claimsOf, type Case } from '../../case/state.js';

/**
 * `kind`: of the unit; `today`: the day at the installation, for telling whether the answer is due in the past.
 * `unit`: the subdistrict that asks; absent when the coordinator does.
 */
export type InviteDepartments = Omit<DepartmentsInvited['data'], 'departments'> &
  Readonly<{ departments: readonly Readonly<{ unit: UnitRef; kind: string }>[]; today: Day; unit?: UnitId }>;

/** Whoever is invited already or claims is not invited again; whoever declined can be. */
export const inviteDepartments = (
  command: InviteDepartments,
  state: Case,
  rules: Procedure,
): readonly DepartmentsInvited[] => {
  const { today, departments: wanted, unit: asking, ...invitation } = command;

  requireClaimable(state, rules);
  requireStep(rules, 'invitation');
  if (asking !== undefined) requireFromThere(state, asking);
  if (!wanted.every(({ kind }) => mayClaim(kind, rules))) {
    throw new CaseRejected('claimant-not-allowed', { procedure: rules.title, field: 'departments' });
  }
  if (invitation.answerBy !== undefined && invitation.answerBy < today)
    throw new CaseRejected('answer-due-in-the-past');

  const known = [...state.invited, ...claimsOf(state).map(({ department }) => department)];
  const departments = wanted
    .map(({ unit }) => unit)
    .filter(({ id }, place, all) => all.findIndex((other) => other.id === id) === place)
    .filter(({ id }) => !known.some((unit) => unit.id === id));
  return departments.length === 0 ? [] : [{ type: 'DepartmentsInvited', data: { ...invitation, departments } }];
};

const mayClaim = (kind: string, { claim }: Procedure): boolean =>
  [...claim.lead, ...claim.support].some((claimant) => claimant === kind);
