import type { CaseAbsorbed } from '../../case/events.js';
import { requireOpen } from '../../case/guards.decision.js';
import type { Case } from '../../case/state.js';

export type AbsorbCase = CaseAbsorbed['data'];

/** Takes a duplicate's followers and reporters over. */
export const absorbCase = (command: AbsorbCase, state: Case): readonly CaseAbsorbed[] => {
  requireOpen(state);
  if (state.absorbed.includes(command.from.id)) return [];

  return [{ type: 'CaseAbsorbed', data: command }];
};
