import type { Procedure } from '@crosswalk/procedures';
import { claimOf } from '../../case/claimable.decision.js';
import { daysAfter } from '../../case/days.ids.js';
import type { ExtensionGranted } from '../../case/events.js';
import { requireMoving } from '../../case/guards.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

export type GrantExtension = Omit<ExtensionGranted['data'], 'promisedFor'>;

/** Moves the promised day by the days granted. */
export const grantExtension = (command: GrantExtension, state: Case, rules: Procedure): readonly ExtensionGranted[] => {
  const { department, days } = command;
  const most = rules.limits.extensionDays;

  requireMoving(state);
  const claim = claimOf(state, department);
  if (claim?.extensionAsked === undefined) {
    throw new CaseRejected('extension-not-asked', { department: department.name });
  }
  if (days > most) throw new CaseRejected('extension-too-long', { most: String(most) });
  const { promisedFor } = claim;
  const moved = promisedFor === undefined ? {} : { promisedFor: daysAfter(promisedFor, days) };

  return [{ type: 'ExtensionGranted', data: { ...command, ...moved } }];
};
