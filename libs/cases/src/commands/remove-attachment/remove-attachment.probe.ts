import { onBehalf, type Probe, words } from '../../case/probing.policy.js';
import { removeAttachment } from './remove-attachment.decision.js';

export const removeAttachmentProbe: Probe = (looking) =>
  looking.state.attachments.map((attachment) => ({
    part: attachment,
    ask: () => removeAttachment({ attachment, reason: words, ...onBehalf(looking) }, looking.state),
  }));
