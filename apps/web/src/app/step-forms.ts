import type { ComponentType } from 'react';
import type { StepProps } from '../components/step-form.js';
import { AddAffected } from '../features/add-affected/add-affected.js';
import { AddAttachment } from '../features/add-attachment/add-attachment.js';
import { AddComment } from '../features/add-comment/add-comment.js';
import { AddFinding } from '../features/add-finding/add-finding.js';
import { AmendCase } from '../features/amend-case/amend-case.js';
import { AskExtension } from '../features/ask-extension/ask-extension.js';
import { AskRelease } from '../features/ask-release/ask-release.js';
import { AssignDepartment } from '../features/assign-department/assign-department.js';
import { CancelSurvey } from '../features/cancel-survey/cancel-survey.js';
import { CancelWorkItem } from '../features/cancel-work-item/cancel-work-item.js';
import { ClaimCase } from '../features/claim-case/claim-case.js';
import { CloseCase } from '../features/close-case/close-case.js';
import { CloseOpinionRound } from '../features/close-opinion-round/close-opinion-round.js';
import { ConfirmResolution } from '../features/confirm-resolution/confirm-resolution.js';
import { CountOpinions } from '../features/count-opinions/count-opinions.js';
import { DeclineCase } from '../features/decline-case/decline-case.js';
import { DeclineInvitation } from '../features/decline-invitation/decline-invitation.js';
import { FinishWorkItem } from '../features/finish-work-item/finish-work-item.js';
import { FollowCase } from '../features/follow-case/follow-case.js';
import { GiveFeasibility } from '../features/give-feasibility/give-feasibility.js';
import { GrantExtension } from '../features/grant-extension/grant-extension.js';
import { HandOverLead } from '../features/hand-over-lead/hand-over-lead.js';
import { InviteDepartments } from '../features/invite-departments/invite-departments.js';
import { LiftSupervision } from '../features/lift-supervision/lift-supervision.js';
import { LinkCases } from '../features/link-cases/link-cases.js';
import { ListCase } from '../features/list-case/list-case.js';
import { MergeCase } from '../features/merge-case/merge-case.js';
import { OpenOpinionRound } from '../features/open-opinion-round/open-opinion-round.js';
import { PlanWorkItem } from '../features/plan-work-item/plan-work-item.js';
import { ProposePlan } from '../features/propose-plan/propose-plan.js';
import { RaiseCase } from '../features/raise-case/raise-case.js';
import { ReachMilestone } from '../features/reach-milestone/reach-milestone.js';
import { RecordPastSurvey, RecordSurvey } from '../features/record-survey/record-survey.js';
import { RefileCase } from '../features/refile-case/refile-case.js';
import { RefuseExtension } from '../features/refuse-extension/refuse-extension.js';
import { RefusePlan } from '../features/refuse-plan/refuse-plan.js';
import { RefuseRelease } from '../features/refuse-release/refuse-release.js';
import { RefuseResolution } from '../features/refuse-resolution/refuse-resolution.js';
import { ReleaseClaim } from '../features/release-claim/release-claim.js';
import { RemoveAttachment } from '../features/remove-attachment/remove-attachment.js';
import { ReopenCase } from '../features/reopen-case/reopen-case.js';
import { ReportDelay } from '../features/report-delay/report-delay.js';
import { ReportProgress } from '../features/report-progress/report-progress.js';
import { ResolveCase } from '../features/resolve-case/resolve-case.js';
import { ResumeCase } from '../features/resume-case/resume-case.js';
import { ReturnCase } from '../features/return-case/return-case.js';
import { ScheduleSurvey } from '../features/schedule-survey/schedule-survey.js';
import { SignPlan } from '../features/sign-plan/sign-plan.js';
import { SplitCase } from '../features/split-case/split-case.js';
import { StartWorkItem } from '../features/start-work-item/start-work-item.js';
import { StartWorks } from '../features/start-works/start-works.js';
import { SuperviseCase } from '../features/supervise-case/supervise-case.js';
import { SuspendCase } from '../features/suspend-case/suspend-case.js';
import { UnfollowCase } from '../features/unfollow-case/unfollow-case.js';
import { UnlinkCases } from '../features/unlink-cases/unlink-cases.js';
import { UrgeCase } from '../features/urge-case/urge-case.js';
import { WithdrawCase } from '../features/withdraw-case/withdraw-case.js';
import type { Step } from './steps.js';

/** The form of each step. */
export const stepForms: Readonly<Record<Step, ComponentType<StepProps>>> = {
  'add-affected': AddAffected,
  'add-attachment': AddAttachment,
  'add-comment': AddComment,
  'add-finding': AddFinding,
  'amend-case': AmendCase,
  'ask-extension': AskExtension,
  'ask-release': AskRelease,
  'assign-department': AssignDepartment,
  'cancel-survey': CancelSurvey,
  'cancel-work-item': CancelWorkItem,
  'claim-case': ClaimCase,
  'close-case': CloseCase,
  'close-opinion-round': CloseOpinionRound,
  'confirm-resolution': ConfirmResolution,
  'count-opinions': CountOpinions,
  'decline-case': DeclineCase,
  'decline-invitation': DeclineInvitation,
  'finish-work-item': FinishWorkItem,
  'follow-case': FollowCase,
  'give-feasibility': GiveFeasibility,
  'grant-extension': GrantExtension,
  'hand-over-lead': HandOverLead,
  'invite-departments': InviteDepartments,
  'lift-supervision': LiftSupervision,
  'link-cases': LinkCases,
  'list-case': ListCase,
  'merge-case': MergeCase,
  'open-opinion-round': OpenOpinionRound,
  'plan-work-item': PlanWorkItem,
  'propose-plan': ProposePlan,
  'raise-case': RaiseCase,
  'reach-milestone': ReachMilestone,
  'record-past-survey': RecordPastSurvey,
  'record-survey': RecordSurvey,
  'refile-case': RefileCase,
  'refuse-extension': RefuseExtension,
  'refuse-plan': RefusePlan,
  'refuse-release': RefuseRelease,
  'refuse-resolution': RefuseResolution,
  'release-claim': ReleaseClaim,
  'remove-attachment': RemoveAttachment,
  'reopen-case': ReopenCase,
  'report-delay': ReportDelay,
  'report-progress': ReportProgress,
  'resolve-case': ResolveCase,
  'resume-case': ResumeCase,
  'return-case': ReturnCase,
  'schedule-survey': ScheduleSurvey,
  'sign-plan': SignPlan,
  'split-case': SplitCase,
  'start-work-item': StartWorkItem,
  'start-works': StartWorks,
  'supervise-case': SuperviseCase,
  'suspend-case': SuspendCase,
  'unfollow-case': UnfollowCase,
  'unlink-cases': UnlinkCases,
  'urge-case': UrgeCase,
  'withdraw-case': WithdrawCase,
};
