import { InviteDepartmentsHandler } from './invite-departments/invite-departments.command.js';
import { InviteDepartmentsController } from './invite-departments/invite-departments.controller.js';
import { ClaimCaseHandler } from './claim-case/claim-case.command.js';
import { ClaimCaseController } from './claim-case/claim-case.controller.js';
import { ReleaseClaimHandler } from './release-claim/release-claim.command.js';
import { ReleaseClaimController } from './release-claim/release-claim.controller.js';

/** Invitations, claims and the work under them. */
export const claiming = {
  controllers: [InviteDepartmentsController, ClaimCaseController, ReleaseClaimController],
  handlers: [InviteDepartmentsHandler, ClaimCaseHandler, ReleaseClaimHandler],
};
