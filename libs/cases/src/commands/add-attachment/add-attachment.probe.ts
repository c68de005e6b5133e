import type { AttachmentId } from '../../case/ids.js';
import { done, once, type Probe, supplied } from '../../case/probing.policy.js';
import { addAttachment } from './add-attachment.decision.js';

export const addAttachmentProbe: Probe = (looking) => {
  const { state, rules } = looking;
  return once(() => addAttachment({ attachment: aDocument, visibility: 'internal', ...done(looking) }, state, rules));
};

const aDocument = {
  id: supplied as AttachmentId,
  name: supplied,
  mediaType: 'application/pdf',
  size: 1,
  sha256: '',
};
