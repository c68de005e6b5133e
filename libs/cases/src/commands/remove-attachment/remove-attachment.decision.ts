import type { AttachmentRemoved } from '../../case/events.js';
import { requireAttached, requireFiled } from '../../case/guards.decision.js';
import type { UnitId } from '../../case/ids.js';
import { requireRelation } from '../../case/relations.policy.js';
import type { Case } from '../../case/state.js';

/** `unit`: the community, the subdistrict or the claimant that removes it; absent when the coordinator does. */
export type RemoveAttachment = AttachmentRemoved['data'] & Readonly<{ unit?: UnitId }>;

/** What should never have been shown can be removed after the end, too. */
export const removeAttachment = (command: RemoveAttachment, state: Case): readonly AttachmentRemoved[] => {
  const { unit, ...removal } = command;

  requireFiled(state);
  if (unit !== undefined) requireRelation('from-there-or-claimant', state, unit);
  requireAttached(state, [removal.attachment], 'attachment');

  return [{ type: 'AttachmentRemoved', data: removal }];
};
