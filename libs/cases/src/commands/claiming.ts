import { InviteDepartmentsHandler } from './invite-departments/invite-departments.command.js';
import { InviteDepartmentsController } from './invite-departments/invite-departments.controller.js';
import { DeclineInvitationHandler } from './decline-invitation/decline-invitation.command.js';
import { DeclineInvitationController } from './decline-invitation/decline-invitation.controller.js';
import { ClaimCaseHandler } from './claim-case/claim-case.command.js';
import { ClaimCaseController } from './claim-case/claim-case.controller.js';
import { AssignDepartmentHandler } from './assign-department/assign-department.command.js';
import { AssignDepartmentController } from './assign-department/assign-department.controller.js';
import { HandOverLeadHandler } from './hand-over-lead/hand-over-lead.command.js';
import { HandOverLeadController } from './hand-over-lead/hand-over-lead.controller.js';
import { AskReleaseHandler } from './ask-release/ask-release.command.js';
import { AskReleaseController } from './ask-release/ask-release.controller.js';
import { RefuseReleaseHandler } from './refuse-release/refuse-release.command.js';
import { RefuseReleaseController } from './refuse-release/refuse-release.controller.js';
import { ReleaseClaimHandler } from './release-claim/release-claim.command.js';
import { ReleaseClaimController } from './release-claim/release-claim.controller.js';
import { AskExtensionHandler } from './ask-extension/ask-extension.command.js';
import { AskExtensionController } from './ask-extension/ask-extension.controller.js';
import { GrantExtensionHandler } from './grant-extension/grant-extension.command.js';
import { GrantExtensionController } from './grant-extension/grant-extension.controller.js';
import { RefuseExtensionHandler } from './refuse-extension/refuse-extension.command.js';
import { RefuseExtensionController } from './refuse-extension/refuse-extension.controller.js';
import { PlanWorkItemHandler } from './plan-work-item/plan-work-item.command.js';
import { PlanWorkItemController } from './plan-work-item/plan-work-item.controller.js';
import { StartWorkItemHandler } from './start-work-item/start-work-item.command.js';
import { StartWorkItemController } from './start-work-item/start-work-item.controller.js';
import { FinishWorkItemHandler } from './finish-work-item/finish-work-item.command.js';
import { FinishWorkItemController } from './finish-work-item/finish-work-item.controller.js';
import { CancelWorkItemHandler } from './cancel-work-item/cancel-work-item.command.js';
import { CancelWorkItemController } from './cancel-work-item/cancel-work-item.controller.js';

/** Invitations, claims and the work under them. */
export const claiming = {
  controllers: [
    InviteDepartmentsController,
    DeclineInvitationController,
    ClaimCaseController,
    AssignDepartmentController,
    HandOverLeadController,
    AskReleaseController,
    RefuseReleaseController,
    ReleaseClaimController,
    AskExtensionController,
    GrantExtensionController,
    RefuseExtensionController,
    PlanWorkItemController,
    StartWorkItemController,
    FinishWorkItemController,
    CancelWorkItemController,
  ],
  handlers: [
    InviteDepartmentsHandler,
    DeclineInvitationHandler,
    ClaimCaseHandler,
    AssignDepartmentHandler,
    HandOverLeadHandler,
    AskReleaseHandler,
    RefuseReleaseHandler,
    ReleaseClaimHandler,
    AskExtensionHandler,
    GrantExtensionHandler,
    RefuseExtensionHandler,
    PlanWorkItemHandler,
    StartWorkItemHandler,
    FinishWorkItemHandler,
    CancelWorkItemHandler,
  ],
};
