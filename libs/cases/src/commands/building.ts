import { ProposePlanHandler } from './propose-plan/propose-plan.command.js';
import { ProposePlanController } from './propose-plan/propose-plan.controller.js';
import { SignPlanHandler } from './sign-plan/sign-plan.command.js';
import { SignPlanController } from './sign-plan/sign-plan.controller.js';
import { RefusePlanHandler } from './refuse-plan/refuse-plan.command.js';
import { RefusePlanController } from './refuse-plan/refuse-plan.controller.js';
import { StartWorksHandler } from './start-works/start-works.command.js';
import { StartWorksController } from './start-works/start-works.controller.js';
import { ReportProgressHandler } from './report-progress/report-progress.command.js';
import { ReportProgressController } from './report-progress/report-progress.controller.js';
import { ReachMilestoneHandler } from './reach-milestone/reach-milestone.command.js';
import { ReachMilestoneController } from './reach-milestone/reach-milestone.controller.js';
import { ReportDelayHandler } from './report-delay/report-delay.command.js';
import { ReportDelayController } from './report-delay/report-delay.controller.js';
import { ResolveCaseHandler } from './resolve-case/resolve-case.command.js';
import { ResolveCaseController } from './resolve-case/resolve-case.controller.js';
import { ConfirmResolutionHandler } from './confirm-resolution/confirm-resolution.command.js';
import { ConfirmResolutionController } from './confirm-resolution/confirm-resolution.controller.js';
import { RefuseResolutionHandler } from './refuse-resolution/refuse-resolution.command.js';
import { RefuseResolutionController } from './refuse-resolution/refuse-resolution.controller.js';
import { CloseCaseHandler } from './close-case/close-case.command.js';
import { CloseCaseController } from './close-case/close-case.controller.js';
import { ReopenCaseHandler } from './reopen-case/reopen-case.command.js';
import { ReopenCaseController } from './reopen-case/reopen-case.controller.js';

/** The plan, the works and the way to the end. */
export const building = {
  controllers: [
    ProposePlanController,
    SignPlanController,
    RefusePlanController,
    StartWorksController,
    ReportProgressController,
    ReachMilestoneController,
    ReportDelayController,
    ResolveCaseController,
    ConfirmResolutionController,
    RefuseResolutionController,
    CloseCaseController,
    ReopenCaseController,
  ],
  handlers: [
    ProposePlanHandler,
    SignPlanHandler,
    RefusePlanHandler,
    StartWorksHandler,
    ReportProgressHandler,
    ReachMilestoneHandler,
    ReportDelayHandler,
    ResolveCaseHandler,
    ConfirmResolutionHandler,
    RefuseResolutionHandler,
    CloseCaseHandler,
    ReopenCaseHandler,
  ],
};
