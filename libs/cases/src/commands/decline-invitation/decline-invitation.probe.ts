import { once, own, type Probe, words } from '../../case/probing.policy.js';
import { declineInvitation } from './decline-invitation.decision.js';

export const declineInvitationProbe: Probe = (looking) =>
  once(() => declineInvitation({ reason: words, ...own(looking) }, looking.state));
