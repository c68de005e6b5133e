import { claimOf } from '../../case/claimable.decision.js';
import type { ExtensionRefused } from '../../case/events.js';
import { requireMoving } from '../../case/guards.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

export type RefuseExtension = ExtensionRefused['data'];

export const refuseExtension = (command: RefuseExtension, state: Case): readonly ExtensionRefused[] => {
  const { department } = command;

  requireMoving(state);
  if (claimOf(state, department)?.extensionAsked === undefined) {
    throw new CaseRejected('extension-not-asked', { department: department.name });
  }

  return [{ type: 'ExtensionRefused', data: command }];
};
