import { AddAffectedHandler } from './add-affected/add-affected.command.js';
import { AddAffectedController } from './add-affected/add-affected.controller.js';
import { AddAttachmentHandler } from './add-attachment/add-attachment.command.js';
import { AddAttachmentController } from './add-attachment/add-attachment.controller.js';
import { AddCommentHandler } from './add-comment/add-comment.command.js';
import { AddCommentController } from './add-comment/add-comment.controller.js';
import { FollowCaseHandler } from './follow-case/follow-case.command.js';
import { FollowCaseController } from './follow-case/follow-case.controller.js';
import { LiftSupervisionHandler } from './lift-supervision/lift-supervision.command.js';
import { LiftSupervisionController } from './lift-supervision/lift-supervision.controller.js';
import { LinkCasesHandler } from './link-cases/link-cases.command.js';
import { LinkCasesController } from './link-cases/link-cases.controller.js';
import { MergeCaseHandler } from './merge-case/merge-case.command.js';
import { MergeCaseController } from './merge-case/merge-case.controller.js';
import { RemoveAttachmentHandler } from './remove-attachment/remove-attachment.command.js';
import { RemoveAttachmentController } from './remove-attachment/remove-attachment.controller.js';
import { ResumeCaseHandler } from './resume-case/resume-case.command.js';
import { ResumeCaseController } from './resume-case/resume-case.controller.js';
import { SplitCaseHandler } from './split-case/split-case.command.js';
import { SplitCaseController } from './split-case/split-case.controller.js';
import { SuperviseCaseHandler } from './supervise-case/supervise-case.command.js';
import { SuperviseCaseController } from './supervise-case/supervise-case.controller.js';
import { SuspendCaseHandler } from './suspend-case/suspend-case.command.js';
import { SuspendCaseController } from './suspend-case/suspend-case.controller.js';
import { UnfollowCaseHandler } from './unfollow-case/unfollow-case.command.js';
import { UnfollowCaseController } from './unfollow-case/unfollow-case.controller.js';
import { UnlinkCasesHandler } from './unlink-cases/unlink-cases.command.js';
import { UnlinkCasesController } from './unlink-cases/unlink-cases.controller.js';
import { UrgeCaseHandler } from './urge-case/urge-case.command.js';
import { UrgeCaseController } from './urge-case/urge-case.controller.js';

/** Oversight, comments, attachments and ties between cases. */
export const overseeing = {
  controllers: [
    SuspendCaseController,
    ResumeCaseController,
    SuperviseCaseController,
    LiftSupervisionController,
    UrgeCaseController,
    AddCommentController,
    FollowCaseController,
    UnfollowCaseController,
    AddAffectedController,
    AddAttachmentController,
    RemoveAttachmentController,
    MergeCaseController,
    SplitCaseController,
    LinkCasesController,
    UnlinkCasesController,
  ],
  handlers: [
    SuspendCaseHandler,
    ResumeCaseHandler,
    SuperviseCaseHandler,
    LiftSupervisionHandler,
    UrgeCaseHandler,
    AddCommentHandler,
    FollowCaseHandler,
    UnfollowCaseHandler,
    AddAffectedHandler,
    AddAttachmentHandler,
    RemoveAttachmentHandler,
    MergeCaseHandler,
    SplitCaseHandler,
    LinkCasesHandler,
    UnlinkCasesHandler,
  ],
};
