import type { CaseEvent } from '../../case/events.js';
import type { AttachmentId } from '../../case/ids.js';

/** The attachments that a case holds, without those that were removed. */
export type HeldAttachments = ReadonlySet<AttachmentId>;

/** What the case holds after one more event. */
export const attachmentsAfter = (held: HeldAttachments, event: CaseEvent): HeldAttachments => {
  if (event.type === 'AttachmentAdded') return new Set([...held, event.data.attachment.id]);
  if (event.type !== 'AttachmentRemoved') return held;
  return new Set([...held].filter((id) => id !== event.data.attachment));
};
