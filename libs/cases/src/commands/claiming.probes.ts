import { claimCaseProbe } from './claim-case/claim-case.probe.js';
import { declineInvitationProbe } from './decline-invitation/decline-invitation.probe.js';
import { inviteDepartmentsProbe } from './invite-departments/invite-departments.probe.js';
import { assignDepartmentProbe } from './assign-department/assign-department.probe.js';
import { handOverLeadProbe } from './hand-over-lead/hand-over-lead.probe.js';
import { releaseClaimProbe } from './release-claim/release-claim.probe.js';
import { refuseReleaseProbe } from './refuse-release/refuse-release.probe.js';
import { grantExtensionProbe } from './grant-extension/grant-extension.probe.js';
import { refuseExtensionProbe } from './refuse-extension/refuse-extension.probe.js';
import { askExtensionProbe } from './ask-extension/ask-extension.probe.js';
import { askReleaseProbe } from './ask-release/ask-release.probe.js';

/** Who takes it on, and on which terms. */
export const claimingProbes = {
  'claim-case': claimCaseProbe,
  'decline-invitation': declineInvitationProbe,
  'invite-departments': inviteDepartmentsProbe,
  'assign-department': assignDepartmentProbe,
  'hand-over-lead': handOverLeadProbe,
  'release-claim': releaseClaimProbe,
  'refuse-release': refuseReleaseProbe,
  'grant-extension': grantExtensionProbe,
  'refuse-extension': refuseExtensionProbe,
  'ask-extension': askExtensionProbe,
  'ask-release': askReleaseProbe,
};
