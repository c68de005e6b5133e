import type { Procedure } from '@crosswalk/procedures';
import type { AttachmentAdded } from '../../case/events.js';
import { requireOpen } from '../../case/guards.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

export type AddAttachment = AttachmentAdded['data'];

export const addAttachment = (command: AddAttachment, state: Case, rules: Procedure): readonly AttachmentAdded[] => {
  const { id, mediaType } = command.attachment;

  requireOpen(state);
  if (state.attachments.includes(id)) return [];
  const { photos: most } = rules.limits;
  if (mediaType.startsWith('image/') && state.photos.length >= most) {
    throw new CaseRejected('too-many-photos', { most: String(most), field: 'file' });
  }

  return [{ type: 'AttachmentAdded', data: command }];
};
