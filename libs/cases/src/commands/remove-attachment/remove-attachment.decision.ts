import type { AttachmentRemoved } from '../../case/events.js';
import { requireAttached, requireClaim, requireFiled } from '../../case/guards.decision.js';
import type { UnitId } from '../../case/ids.js';
import type { Case } from '../../case/state.js';

/** `unit`: the community, the subdistrict or the claimant that removes it; absent when the coordinator does. */
export type RemoveAttachment = AttachmentRemoved['data'] & Readonly<{ unit?: UnitId }>;

/** What should never have been shown can be removed after the end, too. */
export const removeAttachment = (command: RemoveAttachment, state: Case): readonly AttachmentRemoved[] => {
  const { unit, ...removal } = command;

  requireFiled(state);
  const { community, subdistrict } = state;
  if (unit !== undefined && ![community.id, subdistrict?.id].includes(unit)) requireClaim(state, unit);
  requireAttached(state, [removal.attachment], 'attachment');

  return [{ type: 'AttachmentRemoved', data: removal }];
};
