import type { Procedure } from '@crosswalk/procedures';
import { requireAdmitted, type Admission } from '../../case/admission.decision.js';
import { LEVELS, type BreakdownListRef, type CaseRaised } from '../../case/events.js';
import { requireInOrder, requireMoving, requireStep } from '../../case/guards.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

export type RaiseCase = Omit<CaseRaised['data'], 'from'> & Readonly<{ admission: Admission }>;

export const raiseCase = (
  { admission, ...command }: RaiseCase,
  state: Case,
  rules: Procedure,
): readonly CaseRaised[] => {
  requireMoving(state);
  requireStep(rules, 'listing');
  if (state.stage === 'returned') throw new CaseRejected('case-returned');
  const { list: from } = state;
  if (!from) throw new CaseRejected('case-not-listed');
  const { list } = command;
  if (list.id === from.id) throw new CaseRejected('case-already-listed', { list: from.name });
  if (height(list) <= height(from)) throw new CaseRejected('list-not-higher', { list: list.name, from: from.name });
  requireAdmitted(list, admission, state);
  requireInOrder(command.at, state);

  return [{ type: 'CaseRaised', data: { from, ...command } }];
};

const height = ({ level }: BreakdownListRef): number => LEVELS.indexOf(level);
