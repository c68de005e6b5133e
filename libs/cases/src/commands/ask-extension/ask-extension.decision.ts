import type { Procedure } from '@crosswalk/procedures';
import type { ExtensionAsked } from '../../case/events.js';
import { requireClaim, requireMoving } from '../../case/guards.decision.js';
import type { Day } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

/** `today`: the day at the installation, for telling whether the promised day has passed. */
export type AskExtension = ExtensionAsked['data'] & Readonly<{ today: Day }>;

/** Of what a unit promised; a lead that promised nothing asks for the case, whose own clock runs. */
export const askExtension = (command: AskExtension, state: Case, rules: Procedure): readonly ExtensionAsked[] => {
  const { today, ...asked } = command;
  const { department, days } = asked;
  const most = rules.limits.extensionDays;

  requireMoving(state);
  const { role, promisedFor, extensionAsked } = requireClaim(state, department.id);
  if (extensionAsked === days) return [];
  if (extensionAsked !== undefined) throw new CaseRejected('extension-already-asked', { department: department.name });
  if (days > most) throw new CaseRejected('extension-too-long', { most: String(most) });
  if (promisedFor === undefined && role === 'support') {
    throw new CaseRejected('promise-missing', { department: department.name });
  }
  if (promisedFor !== undefined && promisedFor < today) throw new CaseRejected('extension-too-late', { promisedFor });

  return [{ type: 'ExtensionAsked', data: asked }];
};
