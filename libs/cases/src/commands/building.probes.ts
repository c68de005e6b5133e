import { signPlanProbe } from './sign-plan/sign-plan.probe.js';
import { refusePlanProbe } from './refuse-plan/refuse-plan.probe.js';
import { proposePlanProbe } from './propose-plan/propose-plan.probe.js';
import { startWorksProbe } from './start-works/start-works.probe.js';
import { reportProgressProbe } from './report-progress/report-progress.probe.js';
import { reachMilestoneProbe } from './reach-milestone/reach-milestone.probe.js';
import { reportDelayProbe } from './report-delay/report-delay.probe.js';
import { planWorkItemProbe } from './plan-work-item/plan-work-item.probe.js';
import { finishWorkItemProbe } from './finish-work-item/finish-work-item.probe.js';
import { startWorkItemProbe } from './start-work-item/start-work-item.probe.js';
import { cancelWorkItemProbe } from './cancel-work-item/cancel-work-item.probe.js';
import { resolveCaseProbe } from './resolve-case/resolve-case.probe.js';
import { confirmResolutionProbe } from './confirm-resolution/confirm-resolution.probe.js';
import { refuseResolutionProbe } from './refuse-resolution/refuse-resolution.probe.js';
import { closeCaseProbe } from './close-case/close-case.probe.js';
import { reopenCaseProbe } from './reopen-case/reopen-case.probe.js';

/** The plan, the works, work items and the way to the end. */
export const buildingProbes = {
  'sign-plan': signPlanProbe,
  'refuse-plan': refusePlanProbe,
  'propose-plan': proposePlanProbe,
  'start-works': startWorksProbe,
  'report-progress': reportProgressProbe,
  'reach-milestone': reachMilestoneProbe,
  'report-delay': reportDelayProbe,
  'plan-work-item': planWorkItemProbe,
  'finish-work-item': finishWorkItemProbe,
  'start-work-item': startWorkItemProbe,
  'cancel-work-item': cancelWorkItemProbe,
  'resolve-case': resolveCaseProbe,
  'confirm-resolution': confirmResolutionProbe,
  'refuse-resolution': refuseResolutionProbe,
  'close-case': closeCaseProbe,
  'reopen-case': reopenCaseProbe,
};
