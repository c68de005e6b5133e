import type { Procedure } from '@crosswalk/procedures';
import type { DepartmentsInvited } from '../../case/events.js';
import { requireFiled } from '../../case/guards.decision.js';
import { claimsOf, type Case } from '../../case/state.js';

/** `departments`: the units that offer what is ordered. */
export type RouteOrder = Pick<DepartmentsInvited['data'], 'departments' | 'by' | 'at'>;

/** Whoever knows of the order, or has declined it, is not told again; an order that is on its way needs nobody. */
export const routeOrder = (command: RouteOrder, state: Case, { claim }: Procedure): readonly DepartmentsInvited[] => {
  requireFiled(state);
  const waits = state.stage === 'listed' || state.stage === claim.from;
  if (!waits || !claim.offered) return [];

  const told = [
    ...[...state.invited, ...claimsOf(state).map(({ department }) => department)].map(({ id }) => id),
    ...state.declined,
  ];
  const departments = command.departments.filter(({ id }) => !told.includes(id));
  return departments.length === 0 ? [] : [{ type: 'DepartmentsInvited', data: { ...command, departments } }];
};
