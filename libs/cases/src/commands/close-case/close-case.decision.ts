import type { Procedure } from '@crosswalk/procedures';
import type { CaseClosed } from '../../case/events.js';
import { requireFiled, requireInOrder, requireNotSuspended, requireOpen } from '../../case/guards.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

export type CloseCase = CaseClosed['data'];

/** Closes what was resolved and nobody confirmed; where the procedure requires that, the reason says why nobody did. */
export const closeCase = (command: CloseCase, state: Case, rules: Procedure): readonly CaseClosed[] => {
  requireFiled(state);
  if (state.stage === 'closed') return [];
  requireOpen(state);
  if (state.stage !== 'resolved') throw new CaseRejected('case-not-resolved');
  requireNotSuspended(state);
  if (confirmationRequired(rules) && !command.reason) throw new CaseRejected('confirmation-missing');
  requireInOrder(command.at, state);

  return [{ type: 'CaseClosed', data: command }];
};

const confirmationRequired = ({ steps }: Procedure): boolean =>
  steps.some(({ step, before }) => step === 'confirmation' && before !== undefined);
