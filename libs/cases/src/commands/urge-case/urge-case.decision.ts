import type { CaseUrged } from '../../case/events.js';
import { requireFromThere, requireOpen } from '../../case/guards.decision.js';
import type { UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import { claimsOf, type Case } from '../../case/state.js';

/** `unit`: the community or subdistrict that urges; absent when the coordinator or leadership do. */
export type UrgeCase = CaseUrged['data'] & Readonly<{ unit?: UnitId }>;

export const urgeCase = (command: UrgeCase, state: Case): readonly CaseUrged[] => {
  const { unit, ...urging } = command;

  requireOpen(state);
  if (unit !== undefined) requireFromThere(state, unit);
  if (state.stage === 'resolved') throw new CaseRejected('case-already-resolved');
  const claiming = claimsOf(state).map(({ department }) => department);
  // Who was invited and does not answer can be urged by name.
  const known = [...claiming, ...state.invited];
  const stranger = urging.departments.find(({ id }) => !known.some((department) => department.id === id));
  if (stranger) throw new CaseRejected('department-not-on-case', { department: stranger.name, field: 'departments' });
  if (urging.departments.length === 0 && claiming.length === 0) throw new CaseRejected('nobody-to-urge');

  return [{ type: 'CaseUrged', data: urging }];
};
